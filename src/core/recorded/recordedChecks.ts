import type { SliRole } from '../measure/bucket';
import { sliQueries } from '../promql/sliQueries';
import type { Slo } from '../slo/slo';
import { isCounterIndicator } from './counterIndicator';
import { recordedFor } from './recordedFor';
import { stepsOver } from './recordedSeries';

/** Two ways to the same number, each one query over the last day. */
export interface RecordedCheck {
  /** `share`: the mean of the slices' bad shares, where no events are recorded. */
  what: 'bad' | 'total' | 'share';
  recorded: string;
  raw: string;
}

export const CHECKED_MS = 86_400_000;

const FAST = { precision: 'fast', births: 'flag' } as const;

type Queries = Partial<Record<SliRole, string>>;

/** What to compare of an SLO; nothing where no recorded series could stand in for its raw ones. docs/slo-maths.md §2 */
export function recordedChecks(slo: Slo): RecordedCheck[] {
  const series = recordedFor(slo, 0);
  if (typeof series === 'string' || !isCounterIndicator(slo.indicator)) {
    return [];
  }
  if (series.holds === 'ratios' && slo.method.kind !== 'occurrences') {
    const { sliceMs } = slo.method;
    const meanOf = (queries: Queries) => `avg_over_time(${stepsOver(`(${shareOf(queries)})`, CHECKED_MS, sliceMs)})`;
    const raw = sliQueries(slo.indicator, sliceMs, FAST);
    return [{ what: 'share', recorded: meanOf(series.queries(sliceMs)), raw: meanOf(raw) }];
  }
  const recorded = series.queries(CHECKED_MS);
  const raw = sliQueries(slo.indicator, CHECKED_MS, FAST);
  return [
    { what: 'bad', recorded: badOf(recorded), raw: badOf(raw) },
    { what: 'total', recorded: `sum(${recorded.total ?? ''})`, raw: `sum(${raw.total ?? ''})` },
  ];
}

function badOf({ bad, good = '', total = '' }: Queries): string {
  return bad === undefined ? `sum(${total}) - sum(${good})` : `sum(${bad})`;
}

/** Slices without traffic have no share. */
function shareOf({ bad, good = '', total = '' }: Queries): string {
  const some = `((${total}) > 0)`;
  return bad === undefined ? `1 - (${good}) / ${some}` : `((${bad}) or 0 * (${total})) / ${some}`;
}
