import type { Loadable } from '../../../adapters/loadable';
import type { SloAnswer } from '../../../core/slo/answer';

/** The answer as it is to be seen: without exclusions where that is wanted and makes a difference. */
export function shownAnswer<T extends Loadable<SloAnswer>>(answer: T, without: boolean): T {
  if (!without || (answer.status !== 'ready' && answer.status !== 'partial')) {
    return answer;
  }
  const { withoutExclusions } = answer.value;
  return withoutExclusions === undefined ? answer : { ...answer, value: withoutExclusions };
}
