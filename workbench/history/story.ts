import { dayMs, hourMs, minuteMs } from './units';

/** What decides every sample of the demo: equal stories give equal samples at every instant. */
export interface Story {
  seed: number;
  days: number;
  /** Midnight UTC of the day the history was made on; everything in it lies at fixed days from here. */
  anchorMs: number;
  /** When checkout is burning: it begins a little before the demo is opened and goes on while it runs. */
  liveOutages: ReadonlyArray<{ fromMs: number; toMs: number }>;
}

const outageBeforeMs = 40 * minuteMs;
const outageAfterMs = 4 * hourMs;

export function newStory({ seed, days, nowMs }: { seed: number; days: number; nowMs: number }): Story {
  const anchorMs = Math.floor(nowMs / dayMs) * dayMs;
  return { seed, days, anchorMs, liveOutages: [liveOutage(nowMs)] };
}

/**
 * The story as it goes on when the demo is opened again: an outage that is over is followed by a new one.
 * Nothing before `writtenUntilMs` changes.
 */
export function continueStory(story: Story, nowMs: number, writtenUntilMs: number): Story {
  const last = story.liveOutages.at(-1);
  if (last && nowMs < last.toMs) {
    return story;
  }
  const next = liveOutage(nowMs);
  const fromMs = Math.max(next.fromMs, Math.ceil(writtenUntilMs / minuteMs) * minuteMs, last?.toMs ?? 0);
  return { ...story, liveOutages: [...story.liveOutages, { ...next, fromMs }] };
}

/** Midnight UTC of the first day of the history. */
export function storyStartMs(story: Story): number {
  return story.anchorMs - story.days * dayMs;
}

function liveOutage(nowMs: number) {
  const nowMinuteMs = Math.floor(nowMs / minuteMs) * minuteMs;
  return { fromMs: nowMinuteMs - outageBeforeMs, toMs: nowMinuteMs + outageAfterMs };
}
