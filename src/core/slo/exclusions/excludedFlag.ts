import type { QualityFlag, SloAnswer } from '../answer';
import type { ExcludedInterval } from './exclusion';

/** Says that exclusions touch the window of these figures; undefined where none does. */
export function excludedFlag(
  { figures: { window, asOfMs } }: SloAnswer,
  exclusions: readonly ExcludedInterval[],
  without: SloAnswer
): QualityFlag | undefined {
  const applied = exclusions.filter(({ fromMs, toMs }) => fromMs < asOfMs && toMs > window.fromMs);
  return applied.length === 0
    ? undefined
    : {
        code: 'excluded',
        times: applied.length,
        reasons: [...new Set(applied.map(({ reason }) => reason))],
        remaining: without.figures.remaining,
      };
}
