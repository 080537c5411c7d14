import { evaluateHistory } from '../../evaluateHistory';
import { planQuestion } from '../../planQuestion';
import type { Slo } from '../../slo';
import type { SloQuestion } from '../../answer';
import { answersFor, type CountIn } from '../../testing/answers';
import { CONTEXT, questionWith, sloWith } from '../../testing/question';
import type { CompositeIndicator, QuestionPart } from '../composite';
import { evaluateComposite } from '../evaluateComposite';
import { isCompositeQuestion, partQuestions } from '../partQuestions';

/** A part for tests, with its counts; without counts it is silent. */
export interface TestPart {
  name: string;
  slo?: Partial<Slo>;
  weight?: number;
  counts?: { bad: CountIn; total: CountIn };
  problem?: Extract<QuestionPart['found'], { problem: unknown }>['problem'];
}

const refOf = (name: string) => ({ documentUid: 'headroom-shop', name });

export function compositeQuestion(
  combine: CompositeIndicator['combine'],
  parts: readonly TestPart[],
  slo: Partial<Slo> = {},
  changes: Partial<SloQuestion> = {}
): SloQuestion {
  const refs = parts.map(({ name, weight = 1 }) => ({ ref: refOf(name), weight }));
  const indicator: CompositeIndicator = { kind: 'composite', combine, parts: refs, groupBy: [] };
  return questionWith(
    { ref: refOf('whole'), indicator, ...slo },
    {
      ...changes,
      dataSourceUid: '',
      parts: parts.map(({ name, weight = 1, slo: own, problem }) => ({
        ref: refOf(name),
        weight,
        found:
          problem === undefined
            ? { slo: sloWith({ ref: refOf(name), displayName: name, ...own }), dataSourceUid: 'prometheus' }
            : { problem },
      })),
    }
  );
}

/** Its answer, the parts planned and evaluated as any SLO is. */
export function answerComposite(question: SloQuestion, parts: readonly TestPart[], evaluateWhole = evaluateComposite) {
  if (!isCompositeQuestion(question)) {
    throw new Error('not a composite');
  }
  const asked = partQuestions(question);
  return evaluateWhole(
    question,
    (question.parts ?? []).map((part, i) => ({ part, answer: answerOf(asked[i], parts[i]) }))
  );
}

function answerOf(question: SloQuestion | undefined, part: TestPart | undefined) {
  if (question === undefined) {
    return undefined;
  }
  const plan = planQuestion(question, CONTEXT);
  return evaluateHistory(question, plan, answersFor(plan, { ...part?.counts }));
}
