import type { DimensionScore } from '../../../core/maturity/score';

/** Short, for a cell: mean of the scored practices and how many were answered. */
export function scoreWords(score: DimensionScore): { mean: string; answered: string } {
  return {
    mean: score.mean === undefined ? '–' : `${score.mean.toFixed(1)} of ${score.top}`,
    answered: score.applicable === 0 ? 'n/a' : `${score.answered}/${score.applicable}`,
  };
}

/** The same as a sentence, with the practice to look at first. */
export function scoreSentence(score: DimensionScore, nameOf: (practiceId: string) => string): string {
  if (score.applicable === 0) {
    return 'No practice of this dimension applies.';
  }
  if (score.mean === undefined) {
    return `Nothing assessed yet; ${score.applicable} practices apply.`;
  }
  const [first, ...others] = score.lowest;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const lowest = first === undefined ? '' : ` Lowest: ${nameOf(first)}${more}.`;
  return `Mean ${score.mean.toFixed(1)} of ${score.top}; ${score.answered} of ${score.applicable} practices that apply are answered.${lowest}`;
}
