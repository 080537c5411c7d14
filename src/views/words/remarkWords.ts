import type { Figures } from '../../core/slo/answer';
import { partsLacking } from './compositeWords';
import { concernsWords } from './qualityWords';

/** What limits the trust in the figures; undefined where nothing does. */
export function remarkWords(figures: Figures, timeZone: string): string | undefined {
  return [partsLacking(figures), concernsWords(figures.quality, timeZone)].filter(Boolean).join(' ') || undefined;
}
