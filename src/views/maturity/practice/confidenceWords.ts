import type { Confidence } from '../../../core/maturity/assessment/answer';

/** How sure the coaches are, from the least. */
export const confidenceWords: Readonly<Record<Confidence, string>> = { low: 'Low', medium: 'Medium', high: 'High' };
