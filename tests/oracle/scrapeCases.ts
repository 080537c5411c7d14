import type { OracleScenario } from './oracleScenario';
import { dailyWave, edgeOutages, only } from './paces';
import { requestScenario } from './requestScenario';

const steadyFailures = dailyWave(0.02, 0.3);

/** Scrape intervals and phases, outages on the edges of buckets, many series. */
export function scrapeCases(): OracleScenario[] {
  return [
    ...[15, 30, 60].map((seconds) =>
      requestScenario({
        name: `scrape-${seconds}s`,
        about: `No reset, scraped every ${seconds} s, off the edges of buckets`,
        scrapeIntervalSeconds: seconds,
        instances: [
          { instance: 'a', phaseMs: Math.round(seconds * 437), succeed: dailyWave(8), fail: steadyFailures },
          { instance: 'b', phaseMs: Math.round(seconds * 811), succeed: dailyWave(5), fail: steadyFailures },
        ],
      })
    ),
    requestScenario({
      name: 'edge-outages',
      about: 'One series, outages of seven minutes that begin exactly on the hour: the worst case for extrapolation',
      scrapeIntervalSeconds: 30,
      instances: [{ instance: 'a', phaseMs: 11_300, succeed: dailyWave(10), fail: only(edgeOutages(), 2) }],
    }),
    requestScenario({
      name: 'many-series',
      about: '60 instances with phases and loads of their own, outages of seven minutes on the hour',
      scrapeIntervalSeconds: 30,
      instances: Array.from({ length: 60 }, (_, index) => ({
        instance: `pod-${index}`,
        phaseMs: (index * 7919) % 30_000,
        succeed: dailyWave(1 + (index % 5) * 0.4),
        fail: only(edgeOutages(index % 3), 0.5),
      })),
    }),
    requestScenario({
      name: 'groups',
      about: 'Two regions, each with its own ratio',
      scrapeIntervalSeconds: 30,
      groupBy: 'region',
      instances: [
        { instance: 'a', phaseMs: 2_000, labels: { region: 'north' }, succeed: dailyWave(6), fail: dailyWave(0.01) },
        {
          instance: 'b',
          phaseMs: 9_000,
          labels: { region: 'south' },
          succeed: dailyWave(3),
          fail: only(edgeOutages(1), 1.5),
        },
        {
          instance: 'c',
          phaseMs: 21_000,
          labels: { region: 'south' },
          succeed: dailyWave(3),
          fail: only(edgeOutages(2), 1.5),
        },
      ],
    }),
  ];
}
