import type { Loadable } from '../../../adapters/loadable';
import type { SloAnswer } from '../../../core/slo/answer';
import { sampleAnswer } from '../../../views/sample/sampleAnswer';
import { shownAnswer } from './shownAnswer';

const withoutExclusions = sampleAnswer();
const excluded: Loadable<SloAnswer> = { status: 'ready', value: { ...sampleAnswer(), withoutExclusions } };

it('is the answer without exclusions where that is wanted, with the gaps that both have', () => {
  expect(shownAnswer(excluded, false)).toBe(excluded);
  expect(shownAnswer(excluded, true)).toEqual({ status: 'ready', value: withoutExclusions });
  const missing = [{ fromMs: 1, toMs: 2, problem: 'loading' as const }];
  const partial: Loadable<SloAnswer> = { ...excluded, status: 'partial', missing };
  expect(shownAnswer(partial, true)).toEqual({ status: 'partial', value: withoutExclusions, missing });
});

it.each<Loadable<SloAnswer>>([
  { status: 'loading' },
  { status: 'failed', problem: { code: 'timeout', detail: '' } },
  { status: 'ready', value: sampleAnswer() },
])('$status stays where there is nothing to leave out', (answer) => expect(shownAnswer(answer, true)).toBe(answer));
