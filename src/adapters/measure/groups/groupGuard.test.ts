import { questionWith, ratioWith } from '../../../core/slo/testing/question';
import type { BatchResult } from '../engine/queryTransport';
import { GroupGuard } from './groupGuard';

const grouped = questionWith({ indicator: ratioWith({ groupBy: ['region'] }) }, { groups: {} });
const counted = (count: string): BatchResult => ({
  kind: 'answered',
  results: [{ kind: 'counted', groups: [{ labels: {}, values: Float64Array.of(Number(count)) }], warnings: [] }],
});

function guarded(answer: BatchResult, storage = new Map<string, string>()) {
  const clock = { nowMs: 1_000_000_000 };
  const transport = jest.fn(async () => answer);
  const stored = { getItem: (key: string) => storage.get(key) ?? null, setItem: storage.set.bind(storage) };
  const guard = new GroupGuard({ transport, nowMs: () => clock.nowMs, storage: stored });
  return { guard, transport, clock, storage };
}

it.each([
  ['100', undefined],
  ['101', { code: 'too-many', count: 101, limit: 100 }],
])('%s groups', async (count, refused) => {
  const { guard } = guarded(counted(count));
  expect(await guard.judge([grouped], false)).toEqual([refused]);
});

it('nothing is counted where no groups are wanted', async () => {
  const { guard, transport } = guarded(counted('101'));
  const { groups: _, ...whole } = grouped;
  expect(await guard.judge([whole, questionWith({}, { groups: {} })], false)).toEqual([undefined, undefined]);
  expect(transport).not.toHaveBeenCalled();
});

it('counts once in six hours, in any tab, unless all is to be read again', async () => {
  const { guard, transport, clock, storage } = guarded(counted('5'));
  await Promise.all([guard.judge([grouped], false), guard.judge([grouped], false)]);
  expect(transport).toHaveBeenCalledTimes(1);
  const other = guarded(counted('500'), storage);
  expect(await other.guard.judge([grouped], false)).toEqual([undefined]);
  await guard.judge([grouped], true);
  expect(transport).toHaveBeenCalledTimes(2);
  clock.nowMs += 6 * 3_600_000;
  await guard.judge([grouped], false);
  expect(transport).toHaveBeenCalledTimes(3);
});

it('what cannot be counted is not asked, and counted again the next time', async () => {
  const { guard, transport } = guarded({ kind: 'refused', problem: { code: 'unreachable', detail: 'refused' } });
  expect(await guard.judge([grouped], false)).toMatchObject([
    { code: 'not-counted', problem: { code: 'unreachable' } },
  ]);
  await guard.judge([grouped], false);
  expect(transport).toHaveBeenCalledTimes(2);
});
