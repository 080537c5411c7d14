import type { Figures } from '../../core/slo/answer';
import { formatDuration } from '../format/formatDuration';

/** Why the state of an SLO is not known, as the beginning of a sentence without its full stop. */
export function notKnownWords({ quality, window, asOfMs }: Pick<Figures, 'quality' | 'window' | 'asOfMs'>): string {
  const partial = quality.flags.find((flag) => flag.code === 'partial');
  const missing = partial?.missing ?? [];
  if (missing.length > 0 && missing.every(({ problem }) => problem === 'loading')) {
    return 'Not known yet: parts of the answer are still being read';
  }
  const missingMs = missing.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(gap.toMs, asOfMs) - Math.max(gap.fromMs, window.fromMs)),
    0
  );
  if (missingMs === 0) {
    return 'Not known: parts of the answer are missing';
  }
  const newest = missing.some(({ toMs }) => toMs >= asOfMs) ? ', the newest data among it' : '';
  return `Not known: ${formatDuration(missingMs)} of the answer is missing${newest}`;
}
