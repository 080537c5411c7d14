import { type Events, noData, type NoData } from './answer';

/** `(bad / total) / (1 − target)`: 1 uses exactly one budget per window. No traffic burns nothing. docs/slo-maths.md §1 */
export function burnRate(target: number, events: Events | NoData): number | NoData {
  if (events === noData) {
    return noData;
  }
  return events.total === 0 ? 0 : events.bad / events.total / (1 - target);
}
