import type { QualityMark } from '../../../core/maturity/evidence/signalState';

/** How far a reading is to be trusted: a word, and what it means. */
export const qualityMarkWords: Readonly<Record<QualityMark, { text: string; tooltip: string }>> = {
  partial: { text: 'partial', tooltip: 'Not all of it could be read: the true value may be another.' },
  stale: { text: 'stale', tooltip: 'It was read longer ago than the time it speaks of: read it again.' },
  proxy: { text: 'proxy', tooltip: 'It stands for something it does not measure itself: a hint, no proof.' },
};
