import type { Indicator, Slo } from '../slo/slo';
import { sloWith } from '../slo/testing/question';
import { recordedIdentity } from './headroomSeries';
import { isCounterIndicator } from './counterIndicator';
import { recordedFor } from './recordedFor';
import { recordingRules } from './recordingRules';

const SCRAPE_MS = 30_000;
const total = { metric: 'shop_requests_total', matchers: [{ label: 'job', op: '=' as const, value: 'shop' }] };
const errors: Indicator = {
  kind: 'ratio',
  given: 'bad',
  event: { ...total, matchers: [...total.matchers, { label: 'code', op: '=~', value: '5..' }] },
  total,
  groupBy: [],
};
const latency: Indicator = {
  kind: 'latency',
  histogram: { metric: 'shop_seconds', matchers: total.matchers },
  threshold: 0.5,
  groupBy: [],
};
const slices = { kind: 'ratio-timeslices', sliceMs: 300_000 } as const;
const pyrra = { source: 'pyrra', name: 'shop' } as const;
const sloth = { source: 'sloth', name: 'shop' } as const;

function ask(changes: Partial<Slo>, scrapeIntervalMs = SCRAPE_MS) {
  return recordedFor(sloWith({ indicator: errors, ...changes }), scrapeIntervalMs);
}

it.each`
  why                        | changes
  ${'turned-off'}            | ${{ recorded: { source: 'none' } }}
  ${'exact-asked'}           | ${{ precision: 'exact' }}
  ${'exact-asked'}           | ${{ births: 'count' }}
  ${'exact-asked'}           | ${{ recorded: sloth, method: slices, precision: 'exact' }}
  ${'ratios-without-events'} | ${{ recorded: sloth }}
  ${'slice-not-recorded'}    | ${{ recorded: sloth, method: { ...slices, sliceMs: 600_000 } }}
  ${'groups-not-recorded'}   | ${{ recorded: sloth, method: slices, indicator: { ...errors, groupBy: ['region'] } }}
  ${'groups-not-recorded'}   | ${{ indicator: { ...errors, groupBy: ['region', 'slo'] } }}
  ${'groups-not-recorded'}   | ${{ indicator: { ...latency, groupBy: ['sli'] } }}
  ${'groups-not-recorded'}   | ${{ recorded: pyrra, indicator: { ...errors, groupBy: ['slo'] } }}
  ${'good-not-recorded'}     | ${{ recorded: pyrra, indicator: { ...errors, given: 'good' } }}
  ${'none-found'}            | ${{ recorded: pyrra, indicator: { ...errors, event: total } }}
`('$why', ({ why, changes }) => {
  expect(ask(changes)).toBe(why);
});

it.each`
  groupBy       | names
  ${[]}         | ${2}
  ${['region']} | ${2}
  ${['slo']}    | ${0}
`('there are rules that tell groups by $groupBy apart: $names', ({ groupBy, names }) => {
  expect(recordingRules(sloWith({ indicator: { ...errors, groupBy } }))).toHaveLength(names);
});

it('counters under four scrapes in five minutes are asked raw', () => {
  expect(ask({}, 75_000)).toMatchObject({ source: 'headroom' });
  expect(ask({}, 76_000)).toBe('scraped-too-seldom');
});

it.each`
  changes                                    | bad                             | good                                             | all
  ${{}}                                      | ${'headroom:slo_bad'}           | ${undefined}                                     | ${'headroom:slo_total'}
  ${{ indicator: latency }}                  | ${undefined}                    | ${'headroom:slo_bad'}                            | ${'headroom:slo_total'}
  ${{ recorded: pyrra }}                     | ${'code=~"5.."'}                | ${undefined}                                     | ${'shop_requests:increase5m{slo="shop"}'}
  ${{ recorded: pyrra, indicator: latency }} | ${undefined}                    | ${'shop_seconds:increase5m{slo="shop",le="0.5"'} | ${'shop_seconds:increase5m{slo="shop",le=""}'}
  ${{ recorded: sloth, method: slices }}     | ${'slo:sli_error:ratio_rate5m'} | ${undefined}                                     | ${'slo:sli_error:ratio_rate5m{sloth_id="shop"}'}
`('queries of $changes', ({ changes, bad, good, all }) => {
  const series = ask(changes);
  const queries = typeof series === 'string' ? {} : series.queries(300_000);
  for (const [expr, part] of [
    [queries.bad, bad],
    [queries.good, good],
    [queries.total, all],
  ]) {
    if (part === undefined) {
      expect(expr).toBeUndefined();
    } else {
      expect(expr).toContain(part);
    }
  }
});

it('an SLI that changed has other recorded series; a changed target has the same', () => {
  const of = (indicator: Indicator) =>
    isCounterIndicator(indicator) && recordedIdentity({ documentUid: 'shop', name: 'errors' }, indicator).sli;
  const changed: Indicator[] = [
    { ...errors, given: 'good' },
    { ...errors, groupBy: ['region'] },
    { ...errors, total: { ...total, matchers: [] } },
    { ...errors, event: total },
    latency,
    { ...latency, threshold: 1 },
  ];
  const all = [errors, ...changed].map(of);
  expect(new Set(all).size).toBe(all.length);
  expect(of({ ...errors })).toBe(of(errors));
});
