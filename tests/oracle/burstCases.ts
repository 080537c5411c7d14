import { hashedNoise, hashText } from '../../workbench/history/hashedNoise';
import type { Pace } from './eventCurve';
import type { OracleScenario } from './oracleScenario';
import { hourMs, minuteMs, oracleEndMs, oracleStartMs } from './paces';
import { requestScenario } from './requestScenario';

/** Traffic and failures that begin, change and end at any millisecond, never on purpose at the edge of anything. */
export function burstCases(): OracleScenario[] {
  return [15, 30, 60].flatMap((seconds) => [
    bursts(`bursts-${seconds}s`, seconds),
    bursts(`bursts-restarts-${seconds}s`, seconds, 19.37 * hourMs),
  ]);
}

/** Failures in bursts of 5 s to 8 min, about one an hour; the traffic changes its pace each half minute or so. */
function bursts(name: string, seconds: number, restartsEveryMs?: number): OracleScenario {
  const random = drawn(name);
  const how = restartsEveryMs === undefined ? '' : ', with restarts';
  return requestScenario({
    name,
    about: `Traffic and failures that change at any millisecond, scraped every ${seconds} s${how}`,
    scrapeIntervalSeconds: seconds,
    instances: Array.from({ length: 3 }, (_, index) => ({
      instance: `pod-${index}`,
      phaseMs: Math.floor(random() * seconds * 1000),
      succeed: paces(() => ({ lengthMs: 1000 + random() * minuteMs, perSecond: 16 * random() })),
      fail: paces((step) =>
        step % 2 === 0
          ? { lengthMs: random() * 2 * hourMs, perSecond: 0 }
          : { lengthMs: 5000 + random() * 8 * minuteMs, perSecond: 2 * random() }
      ),
      ...(restartsEveryMs && { lives: lives(() => restartsEveryMs * (0.5 + random())) }),
    })),
  });
}

function paces(next: (step: number) => { lengthMs: number; perSecond: number }): Pace[] {
  const all: Pace[] = [];
  for (let fromMs = oracleStartMs; fromMs < oracleEndMs;) {
    const { lengthMs, perSecond } = next(all.length);
    all.push({ fromMs, perSecond });
    fromMs += Math.ceil(lengthMs);
  }
  return all;
}

function lives(lengthMs: () => number) {
  const starts = [oracleStartMs];
  for (let tMs = oracleStartMs + lengthMs(); tMs < oracleEndMs; tMs += lengthMs()) {
    starts.push(Math.round(tMs));
  }
  return starts.map((fromMs, index) => ({ fromMs, toMs: starts[index + 1] ?? oracleEndMs }));
}

/** Numbers from 0 to 1 that are the same in each run. */
function drawn(name: string): () => number {
  const key = hashText(name);
  let step = 0;
  return () => hashedNoise(key, step++);
}
