import { periodAt } from '../time/periodAt';
import { isSameWindow, NAMED_WINDOWS } from './namedWindows';
import type { TimeWindow } from './slo';
import { windowInterval } from './windowInterval';

const AT_MS = Date.parse('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;

it.each`
  name         | from                      | to
  ${'week'}    | ${'2026-11-15T23:00:00Z'} | ${'2026-11-22T23:00:00Z'}
  ${'month'}   | ${'2026-10-31T23:00:00Z'} | ${'2026-11-30T23:00:00Z'}
  ${'quarter'} | ${'2026-09-30T22:00:00Z'} | ${'2026-12-31T23:00:00Z'}
  ${'half'}    | ${'2026-06-30T22:00:00Z'} | ${'2026-12-31T23:00:00Z'}
  ${'year'}    | ${'2025-12-31T23:00:00Z'} | ${'2026-12-31T23:00:00Z'}
  ${'30d'}     | ${'2026-10-22T12:00:00Z'} | ${'2026-11-21T12:00:00Z'}
`('$name in Berlin', ({ name, from, to }) => {
  const window = NAMED_WINDOWS.get(name)?.('Europe/Berlin');
  expect(window && windowInterval(window, AT_MS)).toEqual({ fromMs: Date.parse(from), toMs: Date.parse(to) });
});

it.each`
  name         | countedFrom     | zone                     | from                      | hours
  ${'4w'}      | ${'2026-11-02'} | ${'Asia/Kathmandu'}      | ${'2026-11-01T18:15:00Z'} | ${28 * 24}
  ${'4w'}      | ${'2027-01-01'} | ${'UTC'}                 | ${'2026-11-06T00:00:00Z'} | ${28 * 24}
  ${'4w'}      | ${'2026-03-16'} | ${'Australia/Lord_Howe'} | ${'2026-10-25T13:00:00Z'} | ${28 * 24}
  ${'year'}    | ${'2020-04-01'} | ${'Asia/Tokyo'}          | ${'2026-03-31T15:00:00Z'} | ${365 * 24}
  ${'quarter'} | ${'2024-02-01'} | ${'Europe/Berlin'}       | ${'2026-10-31T23:00:00Z'} | ${92 * 24}
  ${'week'}    | ${'2024-01-07'} | ${'UTC'}                 | ${'2026-11-15T00:00:00Z'} | ${168}
  ${'30d'}     | ${'2024-02-01'} | ${'UTC'}                 | ${'2026-10-22T12:00:00Z'} | ${720}
`('$name counted from $countedFrom in $zone begins at $from', ({ name, countedFrom, zone, from, hours }) => {
  const window = NAMED_WINDOWS.get(name)?.(zone, countedFrom);
  const { fromMs = NaN, toMs = NaN } = window ? windowInterval(window, AT_MS) : {};
  expect([fromMs, (toMs - fromMs) / 3_600_000]).toEqual([Date.parse(from), hours]);
});

it('a month is the same from whatever year it is counted, another zone or length is not', () => {
  const month: TimeWindow = { kind: 'calendar', unit: 'month', count: 1, anchor: '2019-07-01 00:00:00', zone: 'UTC' };
  const named = NAMED_WINDOWS.get('month');
  expect(named && isSameWindow(month, named('UTC'), AT_MS)).toBe(true);
  expect(named && isSameWindow(month, named('Asia/Kathmandu'), AT_MS)).toBe(false);
  const sameLength = periodAt(month, AT_MS).toMs - AT_MS;
  expect(isSameWindow(month, { kind: 'rolling', durationMs: sameLength + 20.5 * DAY_MS }, AT_MS)).toBe(false);
});
