import type { DemoService, Trouble } from './demoService';
import type { Story } from './story';
import { dayMs, hourMs, minuteMs } from './units';

export interface TroubleSpan {
  trouble: Trouble;
  fromMs: number;
  /** Infinity for a leak that is still there. */
  toMs: number;
}

/** When each trouble of a service happens in this story. */
export function troubleSpans(service: DemoService, story: Story): TroubleSpan[] {
  return service.troubles.flatMap((trouble): TroubleSpan[] => {
    switch (trouble.kind) {
      case 'outage': {
        const fromMs = dayInstant(story, trouble.day, trouble.hour);
        return [{ trouble, fromMs, toMs: fromMs + trouble.minutes * minuteMs }];
      }
      case 'leak': {
        const fromMs = dayInstant(story, trouble.fromDay, 0);
        return [{ trouble, fromMs, toMs: trouble.toDay < 0 ? dayInstant(story, trouble.toDay, 0) : Infinity }];
      }
      case 'live':
        return story.liveOutages.map((span) => ({ trouble, ...span }));
    }
  });
}

/** Extra share of requests that end with this code (or 'slow') in the minute that starts at the instant. */
export function troubleRatio(spans: readonly TroubleSpan[], code: string, story: Story, tMs: number): number {
  let ratio = 0;
  for (const { trouble, fromMs, toMs } of spans) {
    if (trouble.code === code && tMs >= fromMs && tMs < toMs) {
      ratio += trouble.ratio * strength(trouble, story, fromMs, tMs);
    }
  }
  return ratio;
}

/** A leak grows in a straight line to its full ratio at its last day; everything else is there at once. */
function strength(trouble: Trouble, story: Story, fromMs: number, tMs: number): number {
  if (trouble.kind !== 'leak') {
    return 1;
  }
  return Math.min(1, (tMs - fromMs) / (dayInstant(story, trouble.toDay, 0) - fromMs));
}

/** An instant at a day and hour (UTC) of the story. */
export function dayInstant(story: Story, day: number, hour: number): number {
  return story.anchorMs + day * dayMs + Math.round((hour * hourMs) / minuteMs) * minuteMs;
}
