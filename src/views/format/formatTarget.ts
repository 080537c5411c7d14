import { formatPercent } from './formatPercent';

const MOST_DECIMALS = 6;

/** Decimals that the objective needs to be written in percent: 0.999 → 1, 0.99 → 0. */
export function targetDecimals(target: number): number {
  const percent = target * 100;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Math.abs(Number(percent.toFixed(decimals)) - percent) < 1e-9) {
      return decimals;
    }
  }
  return MOST_DECIMALS;
}

/** The objective as it was meant: 0.999 → `99.9 %`. */
export function formatTarget(target: number): string {
  return formatPercent(target, targetDecimals(target));
}
