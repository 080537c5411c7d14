import { parseDuration } from './parseDuration';

const MINUTE = 60_000;

it.each`
  text     | expected
  ${'5m'}  | ${{ kind: 'fixed', ms: 5 * MINUTE }}
  ${'1h'}  | ${{ kind: 'fixed', ms: 60 * MINUTE }}
  ${'30d'} | ${{ kind: 'days', ms: 30 * 1440 * MINUTE, unit: 'day', count: 30 }}
  ${'4w'}  | ${{ kind: 'days', ms: 28 * 1440 * MINUTE, unit: 'week', count: 4 }}
  ${'1M'}  | ${{ kind: 'calendar', unit: 'month', count: 1 }}
  ${'1Q'}  | ${{ kind: 'calendar', unit: 'month', count: 3 }}
  ${'2Q'}  | ${{ kind: 'calendar', unit: 'month', count: 6 }}
  ${'1Y'}  | ${{ kind: 'calendar', unit: 'year', count: 1 }}
`('$text', ({ text, expected }) => {
  expect(parseDuration(text)).toEqual(expected);
});

it.each(['', '0d', '-1h', '1.5h', '1s', '1 h', '1h30m', 'h', '30D', '9999999999d'])('refuses "%s"', (text) => {
  expect(parseDuration(text)).toEqual({ kind: 'invalid', code: 'not-a-duration' });
});
