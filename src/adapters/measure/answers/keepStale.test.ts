import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';
import { keepStale } from './keepStale';

const problem = { code: 'unreachable', detail: '' } as const;
const old = { status: 'ready', value: { marker: 'old', figures: { asOfMs: 5_000 } } } as unknown as Loadable<SloAnswer>;
const half = { status: 'partial', value: { marker: 'new' }, missing: [] } as unknown as Loadable<SloAnswer>;
const whole = { status: 'ready', value: { marker: 'new' } } as unknown as Loadable<SloAnswer>;
const loading: Loadable<SloAnswer> = { status: 'loading' };
const failed: Loadable<SloAnswer> = { status: 'failed', problem };

it.each`
  case                                     | last         | next       | final    | expected
  ${'first: parts are shown as they come'} | ${undefined} | ${half}    | ${false} | ${half}
  ${'first: a failure is a failure'}       | ${loading}   | ${failed}  | ${true}  | ${failed}
  ${'the last answer stays while asking'}  | ${old}       | ${loading} | ${false} | ${old}
  ${'and does not flicker'}                | ${old}       | ${half}    | ${false} | ${old}
  ${'until the new one is whole'}          | ${old}       | ${whole}   | ${true}  | ${whole}
  ${'or as whole as it gets'}              | ${old}       | ${half}    | ${true}  | ${half}
`('$case', ({ last, next, final, expected }) => {
  expect(keepStale(last, next, final)).toBe(expected);
});

it('shows the last answer with the problem when the new one failed', () => {
  expect(keepStale(old, failed, true)).toEqual({
    status: 'partial',
    value: { marker: 'old', figures: { asOfMs: 5_000 } },
    missing: [{ fromMs: 5_000, toMs: Infinity, problem }],
  });
});
