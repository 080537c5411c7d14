import type { Pace } from './eventCurve';
import { oracleScenario, type OracleScenario } from './oracleScenario';
import { oracleSeries, type OracleSeries } from './oracleSeries';

export interface Requests {
  instance: string;
  phaseMs: number;
  /** Requests that succeed and requests that fail; both are counted in the total. */
  succeed: readonly Pace[];
  fail: readonly Pace[];
  labels?: Readonly<Record<string, string>>;
  lives?: OracleSeries['lives'];
  unscraped?: OracleSeries['unscraped'];
  nanAtMs?: readonly number[];
  failuresAreBorn?: boolean;
}

interface Given {
  name: string;
  about: string;
  scrapeIntervalSeconds: number;
  instances: readonly Requests[];
  groupBy?: string;
}

/** A scenario of `oracle_requests_total` by code, where 5xx is bad. */
export function requestScenario({ name, about, scrapeIntervalSeconds, instances, groupBy }: Given): OracleScenario {
  const metric = 'oracle_requests_total';
  const job = { label: 'job', operator: '=', value: name } as const;
  const series = instances.flatMap(({ instance, phaseMs, succeed, fail, labels, failuresAreBorn = false, ...rest }) => {
    const given = { metric, phaseMs, intervalMs: scrapeIntervalSeconds * 1000, ...rest };
    const own = { job: name, instance, ...labels };
    return [
      oracleSeries({ ...given, labels: { ...own, code: '200' }, paces: succeed }),
      oracleSeries({ ...given, labels: { ...own, code: '500' }, paces: fail, bornAtFirstEvent: failuresAreBorn }),
    ];
  });
  return oracleScenario({
    name,
    about,
    scrapeIntervalSeconds,
    series,
    indicator: { kind: 'bad', bad: { metric, matchers: [job, { label: 'code', operator: '=~', value: '5..' }] } },
    total: { metric, matchers: [job] },
    ...(groupBy && { groupBy }),
  });
}
