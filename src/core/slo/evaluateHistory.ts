import type { BucketAnswer } from '../measure/bucket';
import type { SloAnswer, SloQuestion } from './answer';
import { pageOf } from './evaluate';
import { withAndWithout } from './exclusions/withAndWithout';
import { historyOf } from './history';
import type { Plan } from './planQuestion';

/** As `evaluate`, with the periods that ended before. Pages import this where they ask for some; panels ask for none. */
export function evaluateHistory(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  return withAndWithout((...given) => pageOf(...given, historyOf), question, plan, answers);
}
