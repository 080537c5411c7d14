import { windowFromSpec } from './windowFromSpec';

const calendar = { startTime: '2026-01-01 00:00:00', timeZone: 'Europe/Berlin' };
const rolling = { kind: 'rolling', durationMs: 30 * 86_400_000 };
const period = { kind: 'calendar', anchor: calendar.startTime, zone: calendar.timeZone };

it.each`
  case             | spec                                                | window
  ${'30 days'}     | ${{ duration: '30d', isRolling: true }}             | ${rolling}
  ${'90 minutes'}  | ${{ duration: '90m', isRolling: true }}             | ${{ kind: 'rolling', durationMs: 5_400_000 }}
  ${'400 days'}    | ${{ duration: '400d', isRolling: true }}            | ${{ kind: 'rolling', durationMs: 400 * 86_400_000 }}
  ${'a half-year'} | ${{ duration: '6M', isRolling: false, calendar }}   | ${{ ...period, unit: 'month', count: 6 }}
  ${'a day'}       | ${{ duration: '1d', isRolling: false, calendar }}   | ${{ ...period, unit: 'day', count: 1 }}
  ${'four weeks'}  | ${{ duration: '4w', isRolling: false, calendar }}   | ${{ ...period, unit: 'week', count: 4 }}
  ${'a month'}     | ${{ duration: '1M', isRolling: false, calendar }}   | ${{ ...period, unit: 'month', count: 1 }}
  ${'a quarter'}   | ${{ duration: '1Q', isRolling: false, calendar }}   | ${{ ...period, unit: 'month', count: 3 }}
  ${'a long year'} | ${{ duration: '400d', isRolling: false, calendar }} | ${{ ...period, unit: 'day', count: 400 }}
  ${'57 weeks'}    | ${{ duration: '57w', isRolling: false, calendar }}  | ${{ ...period, unit: 'week', count: 57 }}
  ${'12 months'}   | ${{ duration: '12M', isRolling: false, calendar }}  | ${{ ...period, unit: 'month', count: 12 }}
  ${'a year'}      | ${{ duration: '1Y', isRolling: false, calendar }}   | ${{ ...period, unit: 'year', count: 1 }}
`('$case', ({ spec, window }) => {
  expect(windowFromSpec(spec)).toEqual({ kind: 'window', window });
});

it.each`
  spec                                                                                                 | code
  ${{ duration: 'soon', isRolling: true }}                                                             | ${'not-a-duration'}
  ${{ duration: '1M', isRolling: true }}                                                               | ${'rolling-needs-fixed-length'}
  ${{ duration: '401d', isRolling: true }}                                                             | ${'longer-than-400-days'}
  ${{ duration: '401d', isRolling: false, calendar }}                                                  | ${'longer-than-400-days'}
  ${{ duration: '58w', isRolling: false, calendar }}                                                   | ${'longer-than-400-days'}
  ${{ duration: '5Q', isRolling: false, calendar }}                                                    | ${'longer-than-400-days'}
  ${{ duration: '2Y', isRolling: false, calendar }}                                                    | ${'longer-than-400-days'}
  ${{ duration: '300000Y', isRolling: false, calendar }}                                               | ${'longer-than-400-days'}
  ${{ duration: '12h', isRolling: false, calendar }}                                                   | ${'calendar-needs-days'}
  ${{ duration: '1M', isRolling: false }}                                                              | ${'calendar-needed'}
  ${{ duration: '1M', isRolling: false, calendar: { ...calendar, timeZone: 'Mars/Olympus' } }}         | ${'unknown-time-zone'}
  ${{ duration: '1M', isRolling: false, calendar: { ...calendar, timeZone: '' } }}                     | ${'unknown-time-zone'}
  ${{ duration: '1M', isRolling: false, calendar: { ...calendar, startTime: '2026-02-30 00:00:00' } }} | ${'not-a-date'}
  ${{ duration: '1M', isRolling: false, calendar: { ...calendar, startTime: '2026-02-01' } }}          | ${'not-a-date'}
`('refuses $spec: $code', ({ spec, code }) => {
  expect(windowFromSpec(spec)).toEqual({ kind: 'invalid', code });
});
