/** Events at a steady pace from one instant on. */
export interface Pace {
  fromMs: number;
  perSecond: number;
}

/**
 * Events that are known one by one: the nth happens when the sum of the paces reaches n. Counts are whole numbers at
 * every millisecond, so the events between two instants are exact.
 */
export class EventCurve {
  private readonly fromMs: readonly number[];
  private readonly perSecond: readonly number[];
  private readonly reached: readonly number[];

  /** Paces in ascending order; before the first one there are no events. */
  constructor(paces: readonly Pace[]) {
    this.fromMs = paces.map((pace) => pace.fromMs);
    this.perSecond = paces.map((pace) => pace.perSecond);
    let sum = 0;
    this.reached = paces.map((pace, index) => {
      const before = paces[index - 1];
      sum += before ? (before.perSecond * (pace.fromMs - before.fromMs)) / 1000 : 0;
      return sum;
    });
  }

  /** Events that have happened at or before the instant. */
  countAt(tMs: number): number {
    const index = this.paceAt(tMs);
    const from = this.fromMs[index];
    if (from === undefined) {
      return 0;
    }
    const since = ((this.perSecond[index] ?? 0) * (tMs - from)) / 1000;
    // The small addition keeps a count that is reached exactly from being missed by rounding.
    return Math.floor((this.reached[index] ?? 0) + since + 1e-6);
  }

  /** Events after the first instant, up to and with the second. */
  between(fromMs: number, toMs: number): number {
    return this.countAt(toMs) - this.countAt(fromMs);
  }

  /** Index of the last pace that began at or before the instant; -1 before the first. */
  private paceAt(tMs: number): number {
    let low = -1;
    let high = this.fromMs.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.fromMs[middle] ?? Infinity) <= tMs) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
