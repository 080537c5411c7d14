import { countedByMinute, summedByMinute } from '../interchange/foreign/countedRatio';
import { selector } from '../promql/selector';
import type { Slo } from '../slo/slo';
import { FOUND_SERIES, PYRRA_REQUESTS } from './foundSeries';
import type { FoundSlo } from './foundSlo';

/**
 * A found SLO as the maths sees it, counted by what its source records; undefined where that does not tell what happened
 * when. Sloth's shares carry no weight: each minute is a check that is bad in part. Pyrra's rates are events a second.
 * docs/slo-maths.md §2, found SLOs
 */
export function foundAsSlo(found: FoundSlo, dataSourceUid: string): Slo | undefined {
  const { source, key, name, service, target, windowMs, noBurnDown } = found;
  if (noBurnDown !== undefined || target === undefined || windowMs === undefined) {
    return undefined;
  }
  return {
    ref: { documentUid: dataSourceUid, name: `${source} ${key}` },
    displayName: name,
    description: '',
    service: service ?? '',
    team: undefined,
    labels: {},
    dataSource: { uid: dataSourceUid },
    indicator: { kind: 'free', language: 'promql', given: 'bad', ...countedBy(found), groupBy: [] },
    target,
    window: { kind: 'rolling', durationMs: windowMs },
    method: { kind: 'occurrences' },
    missingData: 'ignore',
    precision: 'fast',
    births: 'flag',
    absentAfterMs: 3_600_000,
    recorded: { source: 'none' },
  };
}

function countedBy({ source, matchers }: FoundSlo) {
  const series = (metric: string) => selector({ metric, matchers: [...matchers] });
  const query = (text: string) => ({ by: 'query' as const, query: text });
  const bad = series(FOUND_SERIES[source].bad);
  return source === 'sloth'
    ? { event: query(summedByMinute(bad)), total: query(countedByMinute(bad)), checks: true as const }
    : {
        event: query(summedByMinute(`${bad} * 60`)),
        total: query(summedByMinute(`${series(PYRRA_REQUESTS)} * 60`)),
      };
}
