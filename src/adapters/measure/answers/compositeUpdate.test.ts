import { evaluateComposite } from '../../../core/slo/composite/evaluateComposite';
import { isCompositeQuestion } from '../../../core/slo/composite/partQuestions';
import { compositeQuestion, type TestPart } from '../../../core/slo/composite/testing/compositeQuestion';
import { answersFor, steady } from '../../../core/slo/testing/answers';
import { CONTEXT, questionWith } from '../../../core/slo/testing/question';
import { evaluate } from '../../../core/slo/evaluate';
import { planQuestion } from '../../../core/slo/planQuestion';
import type { Loadable } from '../../loadable';
import type { SloAnswer } from '../../../core/slo/answer';
import type { QueryProblem } from '../../../core/measure/bucket';
import { compositeUpdate } from './compositeUpdate';

const problem: QueryProblem = { code: 'timeout', detail: '' };
const plan = planQuestion(questionWith(), CONTEXT);
const value = evaluate(questionWith(), plan, answersFor(plan, { total: steady(10), bad: () => 0 }));
const gap = { fromMs: 0, toMs: 1, problem: 'loading' } as const;
const came: Record<string, Loadable<SloAnswer>> = {
  whole: { status: 'ready', value },
  half: { status: 'partial', value, missing: [gap] },
  failed: { status: 'failed', problem },
  none: { status: 'loading' },
};

function update(states: readonly string[], parts: TestPart[] = states.map((name) => ({ name }))) {
  const question = compositeQuestion('weighted', parts);
  if (!isCompositeQuestion(question)) {
    throw new Error('not a composite');
  }
  const updates = states.map((state, index) => {
    const answer = came[state];
    return answer && { index, answer, final: state !== 'half' && state !== 'none' };
  });
  return compositeUpdate(question, updates, evaluateComposite);
}

it.each`
  states                  | status       | final
  ${['whole', 'whole']}   | ${'ready'}   | ${true}
  ${['whole', 'none']}    | ${'loading'} | ${false}
  ${['whole', 'to come']} | ${'loading'} | ${false}
  ${['whole', 'half']}    | ${'partial'} | ${false}
  ${['whole', 'failed']}  | ${'partial'} | ${true}
  ${['failed', 'failed']} | ${'failed'}  | ${true}
`('parts $states: $status', ({ states, status, final }) => {
  expect(update(states)).toMatchObject({ answer: { status }, final });
});

it('a part that failed leaves no figure, and says so', () => {
  const { answer } = update(['whole', 'failed']);
  expect(answer).toMatchObject({
    missing: [{ problem }],
    value: { figures: { remaining: 'no-data', status: 'not-known', composite: { parts: [{}, { state: 'failed' }] } } },
  });
});

it.each`
  found               | status
  ${'loading'}        | ${'loading'}
  ${'slo-missing'}    | ${'ready'}
  ${'no-data-source'} | ${'ready'}
`('a part that is not there ($found): $status', ({ found, status }) => {
  const { answer } = update(['whole', 'to come'], [{ name: 'a' }, { name: 'b', problem: found }]);
  expect(answer.status).toBe(status);
});
