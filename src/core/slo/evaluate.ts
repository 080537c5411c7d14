import type { BucketAnswer } from '../measure/bucket';
import type { Figures, PeriodResult, SloAnswer, SloQuestion } from './answer';
import { evaluateListed } from './evaluateListed';
import { pictured } from './evaluatePicture';
import { withAndWithout } from './exclusions/withAndWithout';
import { ofGroupAsked } from './groupAnswers';
import { groupsOf } from './groups';
import { groupsApart } from './groupsApart';
import { givenSide, type Measured } from './measured';
import type { Plan } from './planQuestion';
import { weightingOf } from './weighting';

/**
 * Figures and pictures from what was answered so far; what is missing is told by the flag `partial`.
 * Pure: the same buckets give the same answer.
 */
export function evaluate(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  if (question.detail === 'overview') {
    return evaluateListed(question, plan, answers);
  }
  return withAndWithout((...given) => pageOf(...given), question, plan, answers);
}

type HistoryOf = (question: SloQuestion, plan: Plan, measured: Measured, figures: Figures) => PeriodResult[];

/** Without regard to exclusions; `historyOf` is brought by those who show ended periods. */
export function pageOf(
  asked: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[],
  historyOf: HistoryOf = () => []
): SloAnswer {
  const question = toldApart(asked, answers);
  const own = ofGroupAsked(question, answers);
  const { answer, measured } = pictured(own.question, plan, own.answers);
  return {
    ...answer,
    history: historyOf(own.question, plan, measured, answer.figures),
    groups: groupsOf(question, plan, answers),
    // Recorded ratios hold no events to compare with.
    ...(!answers.some(({ request }) => request.recorded === 'sloth') && {
      weighting: weightingOf(own.question, plan, measured),
    }),
  };
}

/** The question, with why it has no groups where they were asked and lie apart. */
function toldApart(question: SloQuestion, answers: readonly BucketAnswer[]): SloQuestion {
  const { groups, slo } = question;
  return groups && groupsApart(question, answers)
    ? { ...question, groups: { ...groups, refused: { code: 'apart', given: givenSide(slo.indicator) } } }
    : question;
}
