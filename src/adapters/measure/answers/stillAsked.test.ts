import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';
import { AnswerMap } from './answerMap';
import { stillAsked } from './stillAsked';

const old = { figures: { asOfMs: 5_000 } } as unknown as SloAnswer;
const down = { fromMs: 0, toMs: 9, problem: { code: 'unreachable', detail: '' } } as const;
const failed: Loadable<SloAnswer> = { status: 'partial', value: old, missing: [down] };
const marked = {
  status: 'partial',
  value: old,
  missing: [{ fromMs: 5_000, toMs: Infinity, problem: { code: 'slow', detail: '' } }],
};

it.each`
  case                                  | answer                             | open     | expected
  ${'an old answer says of when it is'} | ${{ status: 'ready', value: old }} | ${true}  | ${marked}
  ${'a new one stays as it is'}         | ${{ status: 'ready', value: old }} | ${false} | ${{ status: 'ready', value: old }}
  ${'what failed keeps its reason'}     | ${failed}                          | ${true}  | ${failed}
  ${'nothing to show is still loading'} | ${{ status: 'loading' }}           | ${true}  | ${{ status: 'loading' }}
`('$case', ({ answer, open, expected }) => {
  const map = new AnswerMap([['shop/cart', answer]]);
  map.progress = { done: 1, total: 2 };
  const shown = stillAsked(map, () => open);
  expect(shown.get('shop/cart')).toEqual(expected);
  expect(shown.progress).toEqual({ done: 1, total: 2 });
});
