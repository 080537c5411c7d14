import type { DemoInstance, DemoService } from './demoService';
import { storyStartMs, type Story } from './story';
import { dayInstant } from './troubleRatio';
import { hourMs } from './units';

/** When one instance of a service runs, restarts and can be scraped. */
export interface InstanceLife {
  fromMs: number;
  toMs: number;
  /** Starts of its processes, ascending; the first is `fromMs`. */
  processStartsMs: readonly number[];
  unscraped: ReadonlyArray<{ fromMs: number; toMs: number }>;
}

/** A process answers its first scrape this long after its start. */
const warmUpMs = 45_000;
/** A rolling release takes one instance after the other. */
const rolloutStepMs = 90_000;

export function instanceLife(service: DemoService, instance: DemoInstance, order: number, story: Story): InstanceLife {
  const { lives } = instance;
  const fromMs = lives ? dayInstant(story, lives.day, lives.hour) : storyStartMs(story);
  const retiredMs = service.retired ? dayInstant(story, service.retired.day, service.retired.hour) : Infinity;
  const toMs = Math.min(retiredMs, lives ? fromMs + lives.hours * hourMs : Infinity);
  const restartsMs = service.deployments
    .map(({ day, hour }) => dayInstant(story, day, hour) + order * rolloutStepMs)
    .filter((tMs) => tMs > fromMs && tMs < toMs);
  const unscraped = (service.unscraped ?? []).map(({ day, hour, hours }) => {
    const gapFromMs = dayInstant(story, day, hour);
    return { fromMs: gapFromMs, toMs: gapFromMs + hours * hourMs };
  });
  return { fromMs, toMs, processStartsMs: [fromMs, ...restartsMs], unscraped };
}

/** Start of the process that answers a scrape at the instant; undefined when none does. */
export function scrapedProcess(life: InstanceLife, tMs: number): number | undefined {
  if (tMs < life.fromMs || tMs >= life.toMs || life.unscraped.some((gap) => tMs >= gap.fromMs && tMs < gap.toMs)) {
    return undefined;
  }
  let startMs = life.fromMs;
  for (const candidateMs of life.processStartsMs) {
    if (candidateMs <= tMs) {
      startMs = candidateMs;
    }
  }
  return tMs - startMs < warmUpMs && startMs !== life.fromMs ? undefined : startMs;
}
