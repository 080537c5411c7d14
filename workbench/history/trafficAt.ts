import type { TrafficShape } from './demoService';
import { hashedNoise } from './hashedNoise';
import type { Story } from './story';
import { dayMs, hourMs, minuteMs } from './units';

/** The company's clocks: one hour east of UTC, without summer time. */
const localOffsetMs = hourMs;
const noiseStepMs = 20 * minuteMs;

/** Expected requests of the whole service in the minute that starts at the instant. */
export function trafficAt(shape: TrafficShape, story: Story, key: number, tMs: number): number {
  const fromAnchorMs = tMs - story.anchorMs;
  const growth = 1 + (shape.growth * fromAnchorMs) / (30 * dayMs);
  return (
    shape.perMinute * rhythms[shape.rhythm](tMs + localOffsetMs) * growth * (0.92 + 0.16 * wiggle(key, fromAnchorMs))
  );
}

const rhythms: Record<TrafficShape['rhythm'], (localMs: number) => number> = {
  shop: (localMs) => {
    const hour = hourOfDay(localMs);
    return (0.22 + 1.25 * hill(hour, 12, 3.6) + 1.35 * hill(hour, 20, 2.4)) * (isWeekend(localMs) ? 1.2 : 0.92);
  },
  office: (localMs) => {
    const hour = hourOfDay(localMs);
    const atWork = !isWeekend(localMs) && hour >= 7 && hour < 17;
    return atWork ? 3.4 * Math.sin((Math.PI * (hour - 6.5)) / 11) : 0;
  },
  batch: (localMs) => 0.8 + 2.2 * hill(hourOfDay(localMs), 3, 1.2),
};

function hourOfDay(localMs: number): number {
  return (localMs % dayMs) / hourMs;
}

/** Day 0 of the epoch was a Thursday. */
function isWeekend(localMs: number): boolean {
  const weekday = (Math.floor(localMs / dayMs) + 4) % 7;
  return weekday === 0 || weekday === 6;
}

function hill(hour: number, peakHour: number, width: number): number {
  return Math.exp(-((hour - peakHour) ** 2) / (2 * width * width));
}

/** A smooth random line between 0 and 1. */
function wiggle(key: number, fromAnchorMs: number): number {
  const position = fromAnchorMs / noiseStepMs;
  const step = Math.floor(position);
  const from = hashedNoise(key, step);
  return from + (hashedNoise(key, step + 1) - from) * (position - step);
}
