import type { HourSamples } from './hourSamples';

/** The share of failing events of the middle hour, of those that had any event: the pace of a quiet hour. 0 without any. */
export function calmShare({ bad, total }: Pick<HourSamples, 'bad' | 'total'>): number {
  const shares = [...bad].flatMap((count, i) => ((total[i] ?? 0) > 0 ? [count / (total[i] ?? 1)] : []));
  shares.sort((a, b) => a - b);
  return shares[Math.floor((shares.length - 1) / 2)] ?? 0;
}
