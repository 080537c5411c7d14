import { computeEvidence } from '../signalSources';
import { DAY_MS, factsWith, NOW_MS, read } from '../testing/facts';

const ago = (days: number, ...tags: string[]) => ({
  timeMs: NOW_MS - days * DAY_MS,
  endMs: undefined,
  tags: ['headroom-review', 'review:prr', 'team:shop', ...tags],
});
const ofCore = (days: number, ...tags: string[]) => ({ ...ago(days), tags: ['headroom-review', 'team:core', ...tags] });
// Now is the first of April 2026.
const inTime = (days: number) => ago(days, 'due:2026-04-01');
const late = (days: number) => ago(days, 'due:2025-01-01');

it.each`
  signal                                | case                                | records                                                                                         | expected
  ${'review_on_time_share'}             | ${'on the day itself'}              | ${[inTime(0), late(3)]}                                                                         | ${0.5}
  ${'review_on_time_share:prr'}         | ${'the last four'}                  | ${[inTime(1), late(2), inTime(3), late(4), late(5)]}                                            | ${0.5}
  ${'review_on_time_share:prr'}         | ${'without a day it tells nothing'} | ${[ago(1), inTime(2), ago(3, 'due:soon'), ago(4, 'due:2026-02-30')]}                            | ${1}
  ${'review_on_time_share:prr'}         | ${'nobody names a day'}             | ${[ago(1)]}                                                                                     | ${'write-annotations'}
  ${'review_on_time_share:prr'}         | ${'only others name a day'}         | ${[ago(1), { ...ofCore(1, 'review:prr', 'due:2026-04-01') }]}                                   | ${'no-data'}
  ${'review_on_time_share:toil_review'} | ${'of another kind'}                | ${[inTime(1)]}                                                                                  | ${'write-annotations'}
  ${'review_action_closure:prr'}        | ${'over two reviews'}               | ${[ago(1, 'actions-closed:3', 'actions-open:1'), ago(9, 'actions-closed:0', 'actions-open:4')]} | ${0.375}
  ${'review_action_closure:prr'}        | ${'one of the numbers is missing'}  | ${[ago(1, 'actions-closed:3'), ago(9, 'actions-closed:1', 'actions-open:1')]}                   | ${0.5}
  ${'review_action_closure:prr'}        | ${'no action at all'}               | ${[ago(1, 'actions-closed:0', 'actions-open:0')]}                                               | ${'no-data'}
  ${'prr_items_met'}                    | ${'the last that counted'}          | ${[ago(1), ago(2, 'items-met:8/10'), ago(9, 'items-met:1/10')]}                                 | ${0.8}
  ${'prr_items_met'}                    | ${'more than there are'}            | ${[ago(1, 'items-met:11/10'), ago(2, 'items-met:0/0')]}                                         | ${'write-annotations'}
`('$signal, $case: $expected', ({ signal, records, expected }) => {
  const state = computeEvidence(factsWith({ records: read(records) }), ['shop'])[signal]?.shop;
  expect(
    state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason)
  ).toBe(expected);
});

it('says which tags it looks for', () => {
  const facts = factsWith({ records: read([ago(1, 'items-met:8/10')]) });
  expect(computeEvidence(facts, ['shop']).prr_items_met?.shop).toMatchObject({
    provenance: { source: 'annotations', query: 'headroom-review review:prr items-met:8/10', note: '8/10' },
  });
});

it('is partial where a list that was cut holds fewer than four', () => {
  const facts = factsWith({ records: read([inTime(1)], { isCut: true }) });
  expect(computeEvidence(facts, ['shop'])['review_on_time_share:prr']?.shop).toMatchObject({ quality: ['partial'] });
});
