import type { Gap } from '../../../core/measure/bucket';
import type { SloAnswer } from '../../../core/slo/answer';
import type { EvaluateComposite } from '../../../core/slo/composite/evaluateComposite';
import type { CompositeQuestion } from '../../../core/slo/composite/partQuestions';
import type { Loadable } from '../../loadable';
import type { AnswerUpdate } from './answerQuestions';

/**
 * A composite out of what came of its parts so far, in their order; undefined for a part that cannot be asked, or has
 * not come. It waits for the first answer of each part.
 */
export function compositeUpdate(
  question: CompositeQuestion,
  updates: ReadonlyArray<AnswerUpdate | undefined>,
  evaluate: EvaluateComposite
): Omit<AnswerUpdate, 'index'> {
  const { parts = [] } = question;
  const waiting = parts.some(({ found }, i) =>
    'problem' in found ? found.problem === 'loading' : (updates[i]?.answer.status ?? 'loading') === 'loading'
  );
  if (waiting || parts.length === 0) {
    return { answer: { status: 'loading' }, final: false };
  }
  return { answer: answered(question, updates, evaluate), final: updates.every((update) => update?.final !== false) };
}

function answered(
  question: CompositeQuestion,
  updates: ReadonlyArray<AnswerUpdate | undefined>,
  evaluate: EvaluateComposite
): Loadable<SloAnswer> {
  const { parts = [], range } = question;
  const value = evaluate(
    question,
    parts.map((part, i) => ({ part, answer: valueOf(updates[i]?.answer) }))
  );
  const failures = updates.flatMap((update) => (update?.answer.status === 'failed' ? [update.answer.problem] : []));
  const [problem] = failures;
  if (problem !== undefined && failures.length === parts.length) {
    return { status: 'failed', problem };
  }
  const missing = updates.flatMap((update): readonly Gap[] => {
    const answer = update?.answer;
    if (answer?.status === 'failed') {
      return [{ fromMs: range.fromMs, toMs: range.toMs, problem: answer.problem }];
    }
    return answer?.status === 'partial' ? answer.missing : [];
  });
  return missing.length === 0 ? { status: 'ready', value } : { status: 'partial', value, missing };
}

function valueOf(answer: Loadable<SloAnswer> | undefined): SloAnswer | undefined {
  return answer?.status === 'ready' || answer?.status === 'partial' ? answer.value : undefined;
}
