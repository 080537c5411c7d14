import { SAMPLE_NOW_MS, sampleSlo } from '../../../views/sample/sampleAnswer';
import { countedFromParams, otherWindows, viewIn, windowParams } from './sloView';

const month = {
  kind: 'calendar',
  unit: 'month',
  count: 1,
  anchor: '2026-01-01 00:00:00',
  zone: 'Asia/Kathmandu',
} as const;
const view = (search: string, slo = sampleSlo()) => viewIn(new URLSearchParams(search), slo, 'Europe/Berlin');

it('without a choice the SLO is seen as it is', () => {
  const slo = sampleSlo();
  expect(view('', slo)).toEqual({ slo, windowName: undefined, runningTotal: 'forecast' });
  expect(view('window=nonsense&budget-of=nonsense', slo)).toEqual(view('', slo));
});

it('a rolling SLO is seen by calendar in the zone of the page, a calendar one in its own', () => {
  expect(view('window=month').slo.window).toMatchObject({ kind: 'calendar', unit: 'month', zone: 'Europe/Berlin' });
  expect(view('window=week', sampleSlo({ window: month })).slo.window).toMatchObject({ zone: 'Asia/Kathmandu' });
  expect(view('window=30d', sampleSlo({ window: month })).slo.window).toEqual({
    kind: 'rolling',
    durationMs: 30 * 86_400_000,
  });
});

it.each`
  search                                   | anchor          | countedFrom
  ${'window=4w&counted-from=2026-11-02'}   | ${'2026-11-02'} | ${'2026-11-02'}
  ${'window=year&counted-from=2020-04-01'} | ${'2020-04-01'} | ${'2020-04-01'}
  ${'window=year&counted-from=2020-02-31'} | ${'2024-01-01'} | ${undefined}
  ${'window=year&counted-from=0002-04-01'} | ${'2024-01-01'} | ${undefined}
  ${'window=year&counted-from=April'}      | ${'2024-01-01'} | ${undefined}
  ${'window=year'}                         | ${'2024-01-01'} | ${undefined}
`('$search is counted from $anchor', ({ search, anchor, countedFrom }) => {
  const seen = view(search);
  expect(seen.slo.window).toMatchObject({ kind: 'calendar', anchor: `${anchor} 00:00:00` });
  expect(seen.countedFrom).toBe(countedFrom);
});

it('a day counts for calendar windows of the view alone', () => {
  expect(view('window=30d&counted-from=2026-11-02')).toMatchObject({ slo: { window: { kind: 'rolling' } } });
  expect(view('window=30d&counted-from=2026-11-02').countedFrom).toBeUndefined();
  expect(view('counted-from=2026-11-02')).toEqual(view(''));
  expect(countedFromParams('2026-04-01')).toEqual({ 'counted-from': '2026-04-01', from: undefined, to: undefined });
  expect(countedFromParams('')).toBeUndefined();
});

it('nothing but the window is another one', () => {
  const slo = sampleSlo({ targets: [{ fromMs: 1, target: 0.99 }] });
  expect({ ...view('window=week', slo).slo, window: slo.window }).toEqual(slo);
});

it('its own window is not offered a second time', () => {
  const names = (slo = sampleSlo()) => otherWindows(slo, 'UTC', SAMPLE_NOW_MS).map(({ name }) => name);
  expect(names()).not.toContain('30d');
  expect(names()).toContain('month');
  expect(names(sampleSlo({ window: month }))).not.toContain('month');
  expect(names(sampleSlo({ window: month }))).toContain('30d');
});

it('another window begins with a range of its own', () => {
  expect(windowParams('week')).toEqual({ window: 'week', 'counted-from': undefined, from: undefined, to: undefined });
});
