/**
 * The nearest numbers, at most and at least `value` (> 0), that are bounds of every native histogram: powers of two. Finer
 * histograms have more.
 */
export function sureBounds(value: number): { below: number; above: number } {
  const near = 2 ** Math.round(Math.log2(value));
  const below = near > value ? near / 2 : near;
  return { below, above: below === value ? value : below * 2 };
}
