import type { OracleScenario } from './oracleScenario';
import {
  dailyWave,
  dayMs,
  hourMs,
  type Interval,
  minuteMs,
  only,
  oracleDays,
  oracleEndMs,
  oracleStartMs,
} from './paces';
import { requestScenario } from './requestScenario';

const steadyFailures = dailyWave(0.02, 0.3);
/** An edge of buckets of every width. */
const pauseMs = oracleStartMs + 5 * dayMs;

/** Resets by restarts, series that are born, pods that come and go. */
export function processCases(): OracleScenario[] {
  const restarting = (name: string, about: string, everyMs: number, offsetMs: number) =>
    requestScenario({
      name,
      about,
      scrapeIntervalSeconds: 30,
      instances: [3_700, 17_100].map((phaseMs, index) => ({
        instance: `pod-${index}`,
        phaseMs,
        lives: livesOf(everyMs, offsetMs + index * 95_000),
        succeed: dailyWave(9),
        fail: steadyFailures,
      })),
    });
  return [
    restarting('restart-weekly', 'One reset in the history', 7 * dayMs, 4.3 * dayMs),
    restarting('restart-daily', 'A reset each day', dayMs, 13.62 * hourMs),
    restarting('restart-hourly', 'A reset each hour', hourMs, 22.4 * minuteMs),
    requestScenario({
      name: 'restart-on-edge',
      about: 'A restart at each midnight between two scrapes, and failures right after it, more from day to day',
      scrapeIntervalSeconds: 30,
      instances: [3_700, 17_100].map((phaseMs, index) => ({
        instance: `pod-${index}`,
        phaseMs,
        lives: livesOf(dayMs, dayMs),
        succeed: dailyWave(9),
        fail: midnights().flatMap((fromMs, day) =>
          only([{ fromMs: fromMs + 5 * minuteMs, toMs: fromMs + 35 * minuteMs }], 0.1 * 3 ** day)
        ),
      })),
    }),
    requestScenario({
      name: 'paused-scrapes',
      about: 'Long-lived processes that nobody scraped for a quarter of an hour, over an edge',
      scrapeIntervalSeconds: 30,
      instances: [3_700, 17_100].map((phaseMs, index) => ({
        instance: `pod-${index}`,
        phaseMs,
        unscraped: [{ fromMs: pauseMs - 7 * minuteMs, toMs: pauseMs + 8 * minuteMs }],
        succeed: dailyWave(9),
        fail: steadyFailures,
      })),
    }),
    requestScenario({
      name: 'born-errors',
      about: 'Each error series appears with its first errors; before that it is not there at all',
      scrapeIntervalSeconds: 30,
      instances: Array.from({ length: 8 }, (_, index) => {
        const fromMs = oracleStartMs + (0.6 + index * 0.9) * dayMs + 17_000 + index * 3_100;
        const burst: Interval = { fromMs, toMs: fromMs + 5 * minuteMs };
        return {
          instance: `pod-${index}`,
          phaseMs: 1_000 + index * 3_300,
          succeed: dailyWave(3),
          fail: only([burst], 0.4),
          failuresAreBorn: true,
        };
      }),
    }),
    requestScenario({
      name: 'short-pods',
      about: 'Every pod lives two hours; the next one starts before it ends',
      scrapeIntervalSeconds: 30,
      instances: Array.from({ length: oracleDays * 12 }, (_, index) => {
        const fromMs = oracleStartMs + index * 2 * hourMs + 613_000;
        const life = { fromMs, toMs: Math.min(oracleEndMs, fromMs + 2 * hourMs + 47_000) };
        return {
          instance: `pod-${index}`,
          phaseMs: (index * 4_271) % 30_000,
          lives: [life],
          succeed: only([life], 6 + (index % 4)),
          fail: only([life], 0.05),
        };
      }),
    }),
  ];
}

function midnights(): number[] {
  return Array.from({ length: oracleDays }, (_, day) => oracleStartMs + day * dayMs);
}

/** Processes that follow each other without a pause, the first from the start of the history. */
function livesOf(everyMs: number, firstRestartMs: number): Interval[] {
  const starts = [oracleStartMs];
  for (let tMs = oracleStartMs + firstRestartMs; tMs < oracleEndMs; tMs += everyMs) {
    starts.push(Math.round(tMs));
  }
  return starts.map((fromMs, index) => ({ fromMs, toMs: starts[index + 1] ?? oracleEndMs }));
}
