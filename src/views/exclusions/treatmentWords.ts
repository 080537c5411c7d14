import type { Treatment } from '../../core/slo/exclusions/exclusion';

/** What becomes of the time of an exclusion, in few words. */
export const treatmentWords: Readonly<Record<Treatment, string>> = {
  exclude: 'not counted',
  good: 'counted as good',
  freeze: 'burns no budget',
};
