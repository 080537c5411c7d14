import { matchPractices } from '../../../core/maturity/compare/matchPractices';
import type { MaturityModel, Practice } from '../../../core/maturity/modelSchema';

/** The practice of the older model that a practice of either model is. */
export function formerPractice(before: MaturityModel, after: MaturityModel, practiceId: string): Practice | undefined {
  return matchPractices(before, after).find((match) => (match.after ?? match.before)?.id === practiceId)?.before;
}
