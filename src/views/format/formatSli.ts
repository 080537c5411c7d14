import { noData, type NoData } from '../../core/slo/answer';
import { formatPercent } from './formatPercent';
import { targetDecimals } from './formatTarget';

const MOST_DECIMALS = 8;

/**
 * An SLI with as many decimals as separate it from its objective and from 100 %: 99.93 % against 99.9 %,
 * 99.9987 % against 99.999 %.
 */
export function formatSli(sli: number | NoData, target: number): string {
  if (sli === noData) {
    return 'no data';
  }
  return formatPercent(sli, sliDecimals(sli, target));
}

function sliDecimals(sli: number, target: number): number {
  const fewest = targetDecimals(target);
  if (sli === 1 || sli === 0) {
    return 0;
  }
  for (let decimals = fewest + 1; decimals <= MOST_DECIMALS; decimals++) {
    const shown = (sli * 100).toFixed(decimals);
    if (shown !== (target * 100).toFixed(decimals) && Number(shown) !== 100) {
      return decimals;
    }
  }
  return fewest;
}
