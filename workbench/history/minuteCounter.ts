import { hashedNoise } from './hashedNoise';
import { poisson } from './poisson';
import { minuteMs } from './units';

/** Draws of its own beside those of the counts. */
const spread = 0x5bd1e995;

/**
 * Counts events from a mean per minute. The count at an instant depends on that instant only, never on what was asked
 * before, so a backfill and a live feed made at different times agree to the event.
 */
export class MinuteCounter {
  private counts = new Float64Array(4096);
  private knownMinutes = 0;

  /** `meanAt` gives the expected events of the minute that starts at the instant; `originMs` is a whole minute. */
  constructor(
    private readonly originMs: number,
    private readonly meanAt: (minuteStartMs: number) => number,
    private readonly key: number
  ) {}

  /**
   * Events from the origin up to the instant; a fraction while the next event is on its way. Within a minute they come at
   * even distances, the first of them at any time: were it always the same, edges of buckets would cut off more or fewer.
   */
  at(tMs: number): number {
    const position = Math.max(0, (tMs - this.originMs) / minuteMs);
    const minute = Math.floor(position);
    this.extendTo(minute + 1);
    const before = this.counts[minute] ?? 0;
    const after = this.counts[minute + 1] ?? before;
    return before + (after - before) * (position - minute) + hashedNoise(this.key ^ spread, minute);
  }

  private extendTo(minute: number): void {
    if (minute >= this.counts.length) {
      const longer = new Float64Array(Math.max(minute + 1, this.counts.length * 2));
      longer.set(this.counts);
      this.counts = longer;
    }
    for (; this.knownMinutes < minute; this.knownMinutes++) {
      const startMs = this.originMs + this.knownMinutes * minuteMs;
      const events = poisson(this.meanAt(startMs), this.key, startMs / minuteMs);
      this.counts[this.knownMinutes + 1] = (this.counts[this.knownMinutes] ?? 0) + events;
    }
  }
}
