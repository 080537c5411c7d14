import type { Maintenance } from './listMaintenance';

/** What its button does. */
export function endWords(
  { state, isRecurring }: Pick<Maintenance, 'state' | 'isRecurring'>,
  isEnding: boolean
): string {
  if (isEnding) {
    return 'Ending…';
  }
  if (isRecurring) {
    return 'Stop repeating';
  }
  return state === 'running' ? 'End now' : 'Cancel';
}
