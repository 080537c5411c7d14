import { EventCurve } from './eventCurve';
import { oracleScenario, type OracleScenario } from './oracleScenario';
import { oracleSeries } from './oracleSeries';
import { dailyWave, dayMs, edgeOutages, hourMs, only, oracleEndMs, oracleStartMs, within } from './paces';
import { requestScenario } from './requestScenario';

export const silence = {
  fromMs: oracleStartMs + 3 * dayMs + 10 * hourMs,
  toMs: oracleStartMs + 3 * dayMs + 16 * hourMs,
};
export const vanishedAtMs = oracleEndMs - 3 * dayMs;
/** The scrape after the first one lies in the middle of an hour, the scrape after the second is the last of its hour. */
export const nanAtMs = {
  amidMs: oracleStartMs + 2 * dayMs + 5.2 * hourMs,
  lastMs: oracleStartMs + 2 * dayMs + 8 * hourMs - 20_000,
};

/** Idle, silent, vanished and broken series. */
export function missingDataCases(): OracleScenario[] {
  const beforeSilence = { fromMs: oracleStartMs, toMs: silence.fromMs };
  const afterSilence = { fromMs: silence.toMs, toMs: oracleEndMs };
  const workingHours = Array.from({ length: 8 }, (_, day) => {
    const fromMs = oracleStartMs + day * dayMs + 8 * hourMs;
    return { fromMs, toMs: fromMs + 8 * hourMs };
  });
  const untilVanished = { fromMs: oracleStartMs, toMs: vanishedAtMs };
  return [
    requestScenario({
      name: 'idle',
      about: 'Series exist all the time, requests only from 08:00 to 16:00: total 0 is no traffic',
      scrapeIntervalSeconds: 30,
      instances: [{ instance: 'a', phaseMs: 5_500, succeed: only(workingHours, 2), fail: only(workingHours, 0.01) }],
    }),
    requestScenario({
      name: 'silence',
      about: 'Down for six hours: no events, no samples, then a new process',
      scrapeIntervalSeconds: 30,
      instances: [
        {
          instance: 'a',
          phaseMs: 8_200,
          lives: [beforeSilence, afterSilence],
          succeed: within([beforeSilence, afterSilence], dailyWave(6)),
          fail: within([beforeSilence, afterSilence], dailyWave(0.03)),
        },
      ],
    }),
    requestScenario({
      name: 'unscraped',
      about: 'Not scraped for six hours while events go on: no bucket inside the gap can know them',
      scrapeIntervalSeconds: 30,
      instances: [
        { instance: 'a', phaseMs: 8_200, unscraped: [silence], succeed: dailyWave(6), fail: dailyWave(0.03) },
      ],
    }),
    requestScenario({
      name: 'nan',
      about: 'Two samples are NaN; the one at the end of an hour spoils an increase over that hour',
      scrapeIntervalSeconds: 30,
      instances: [
        {
          instance: 'a',
          phaseMs: 14_400,
          nanAtMs: [nanAtMs.amidMs, nanAtMs.lastMs],
          succeed: dailyWave(6),
          fail: dailyWave(0.03),
        },
      ],
    }),
    requestScenario({
      name: 'vanished',
      about: 'All series end three days before the end',
      scrapeIntervalSeconds: 30,
      instances: [
        {
          instance: 'a',
          phaseMs: 3_100,
          lives: [untilVanished],
          succeed: within([untilVanished], dailyWave(6)),
          fail: within([untilVanished], dailyWave(0.03)),
        },
      ],
    }),
    goodAboveTotal(),
    latency(),
  ];
}

/** Two counters that do not agree: for a day more good events are counted than there are at all. */
function goodAboveTotal(): OracleScenario {
  const name = 'good-above-total';
  const doubled = { fromMs: oracleStartMs + 5 * dayMs, toMs: oracleStartMs + 6 * dayMs };
  const common = { labels: { job: name, instance: 'a' }, intervalMs: 30_000, phaseMs: 6_600 };
  const matchers = [{ label: 'job', operator: '=', value: name }] as const;
  const total = new EventCurve(dailyWave(5));
  const good = [new EventCurve(dailyWave(4.9)), new EventCurve(only([doubled], 0.4))];
  return oracleScenario({
    name,
    about: 'On the sixth day more good events than events',
    scrapeIntervalSeconds: 30,
    series: [
      oracleSeries({ ...common, metric: 'oracle_jobs_total', curves: [total] }),
      oracleSeries({ ...common, metric: 'oracle_jobs_succeeded_total', curves: good }),
    ],
    indicator: { kind: 'good', good: { metric: 'oracle_jobs_succeeded_total', matchers } },
    total: { metric: 'oracle_jobs_total', matchers },
  });
}

/** A classic histogram; good is up to half a second. */
function latency(): OracleScenario {
  const name = 'latency';
  const metric = 'oracle_request_duration_seconds';
  const common = { intervalMs: 30_000, phaseMs: 12_700 };
  const labels = { job: name, instance: 'a' };
  const bins = [
    { le: '0.1', curves: [new EventCurve(dailyWave(4))] },
    { le: '0.25', curves: [new EventCurve(dailyWave(2))] },
    { le: '0.5', curves: [new EventCurve(dailyWave(0.5))] },
    { le: '1', curves: [new EventCurve(dailyWave(0.03)), new EventCurve(only(edgeOutages(), 1.5))] },
    { le: '2.5', curves: [new EventCurve(dailyWave(0.01))] },
    { le: '+Inf', curves: [new EventCurve(dailyWave(0.002))] },
  ];
  const upTo = (count: number) => bins.slice(0, count).flatMap(({ curves }) => curves);
  const job = { label: 'job', operator: '=', value: name } as const;
  return oracleScenario({
    name,
    about: 'Histogram with bounds 0.1, 0.25, 0.5, 1, 2.5; good up to 0.5 s',
    scrapeIntervalSeconds: 30,
    series: [
      ...bins.map(({ le }, index) =>
        oracleSeries({ ...common, metric: `${metric}_bucket`, labels: { ...labels, le }, curves: upTo(index + 1) })
      ),
      oracleSeries({ ...common, metric: `${metric}_count`, labels, curves: upTo(bins.length) }),
    ],
    indicator: {
      kind: 'good',
      good: { metric: `${metric}_bucket`, matchers: [job, { label: 'le', operator: '=', value: '0.5' }] },
    },
    total: { metric: `${metric}_count`, matchers: [job] },
  });
}
