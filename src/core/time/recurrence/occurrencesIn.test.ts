import { occurrencesIn, type Recurrence } from './occurrencesIn';
import { parseRecurrence } from './parseRecurrence';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function recurrence(text: string, changes: Partial<Recurrence> = {}): Recurrence {
  const result = parseRecurrence(text);
  if (result.kind === 'invalid') {
    throw new Error(`${text}: ${result.code}`);
  }
  return { rule: result.rule, startWallMs: Date.UTC(2026, 0, 1, 2), zone: 'UTC', durationMs: HOUR_MS, ...changes };
}

function starts(one: Recurrence, fromMs: number, toMs: number): string[] {
  return occurrencesIn(one, { fromMs, toMs }).map((interval) => new Date(interval.fromMs).toISOString().slice(0, 16));
}

it('each Sunday at two in Berlin stays at two when the clocks change, and lasts as long', () => {
  const weekly = recurrence('FREQ=WEEKLY;BYDAY=SU', {
    zone: 'Europe/Berlin',
    startWallMs: Date.UTC(2026, 9, 18, 4),
    durationMs: 2 * HOUR_MS,
  });
  const found = occurrencesIn(weekly, { fromMs: Date.UTC(2026, 9, 17), toMs: Date.UTC(2026, 10, 2) });
  expect(found.map(({ fromMs }) => new Date(fromMs).toISOString())).toEqual([
    '2026-10-18T02:00:00.000Z',
    '2026-10-25T03:00:00.000Z', // the clocks went back that night
    '2026-11-01T03:00:00.000Z',
  ]);
  expect(found.map(({ fromMs, toMs }) => toMs - fromMs)).toEqual([2 * HOUR_MS, 2 * HOUR_MS, 2 * HOUR_MS]);
});

it.each`
  case                                        | startWall             | zone                     | day              | expected
  ${'a time that clocks skip comes later'}    | ${[2026, 2, 27, 2.5]} | ${'Europe/Berlin'}       | ${[2026, 2, 29]} | ${'2026-03-29T01:30'}
  ${'of a time shown twice the first counts'} | ${[2026, 9, 24, 2.5]} | ${'Europe/Berlin'}       | ${[2026, 9, 25]} | ${'2026-10-25T00:30'}
  ${'half an hour is changed on Lord Howe'}   | ${[2026, 3, 3, 2]}    | ${'Australia/Lord_Howe'} | ${[2026, 3, 5]}  | ${'2026-04-05T15:30'}
  ${'quarters in Kathmandu'}                  | ${[2026, 3, 3, 0]}    | ${'Asia/Kathmandu'}      | ${[2026, 3, 5]}  | ${'2026-04-05T18:15'}
`('$case', ({ startWall: [year, month, day, hour], zone, day: [y, m, d], expected }) => {
  const daily = recurrence('FREQ=DAILY', { startWallMs: Date.UTC(year, month, day) + hour * HOUR_MS, zone });
  expect(starts(daily, Date.UTC(y, m, d), Date.UTC(y, m, d + 1))).toContain(expected);
});

it.each`
  rule                                         | expected
  ${'FREQ=DAILY;INTERVAL=10'}                  | ${['2026-01-01T02:00', '2026-01-11T02:00', '2026-01-21T02:00', '2026-01-31T02:00', '2026-02-10T02:00', '2026-02-20T02:00']}
  ${'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3'}         | ${['2026-01-01T02:00', '2026-01-06T02:00', '2026-01-08T02:00']}
  ${'FREQ=MONTHLY;BYDAY=2TU'}                  | ${['2026-01-13T02:00', '2026-02-10T02:00']}
  ${'FREQ=MONTHLY;BYDAY=-1FR'}                 | ${['2026-01-30T02:00', '2026-02-27T02:00']}
  ${'FREQ=MONTHLY;BYMONTHDAY=31'}              | ${['2026-01-31T02:00']}
  ${'FREQ=MONTHLY;BYMONTHDAY=-1'}              | ${['2026-01-31T02:00', '2026-02-28T02:00']}
  ${'FREQ=WEEKLY;UNTIL=20260115'}              | ${['2026-01-01T02:00', '2026-01-08T02:00', '2026-01-15T02:00']}
  ${'FREQ=WEEKLY;UNTIL=20260115T015959Z'}      | ${['2026-01-01T02:00', '2026-01-08T02:00']}
  ${'RRULE:FREQ=WEEKLY;UNTIL=20260108T020000'} | ${['2026-01-01T02:00', '2026-01-08T02:00']}
`('$rule', ({ rule, expected }) => {
  expect(starts(recurrence(rule), Date.UTC(2026, 0, 1), Date.UTC(2026, 2, 1)).slice(0, expected.length + 1)).toEqual(
    expected
  );
});

it('one that began before the range still counts', () => {
  const long = recurrence('FREQ=MONTHLY;BYMONTHDAY=1', { durationMs: 3 * DAY_MS });
  expect(starts(long, Date.UTC(2026, 1, 3), Date.UTC(2026, 1, 4))).toEqual(['2026-02-01T02:00']);
});

it.each`
  text                                   | code
  ${'every Sunday'}                      | ${'recurrence-not-readable'}
  ${'FREQ=WEEKLY;BYDAY=XX'}              | ${'recurrence-not-readable'}
  ${'FREQ=WEEKLY;FREQ=DAILY'}            | ${'recurrence-not-readable'}
  ${'FREQ=DAILY;INTERVAL=0'}             | ${'recurrence-not-readable'}
  ${'FREQ=DAILY;UNTIL=20260231'}         | ${'recurrence-not-readable'}
  ${'INTERVAL=2'}                        | ${'recurrence-not-readable'}
  ${'FREQ=YEARLY'}                       | ${'recurrence-part-not-supported'}
  ${'FREQ=MONTHLY;BYSETPOS=1'}           | ${'recurrence-part-not-supported'}
  ${'FREQ=WEEKLY;WKST=SU'}               | ${'recurrence-part-not-supported'}
  ${'FREQ=DAILY;COUNT=1;UNTIL=20260201'} | ${'recurrence-parts-clash'}
  ${'FREQ=WEEKLY;BYDAY=2MO'}             | ${'recurrence-parts-clash'}
  ${'FREQ=WEEKLY;BYMONTHDAY=3'}          | ${'recurrence-parts-clash'}
`('refuses $text: $code', ({ text, code }) => {
  expect(parseRecurrence(text)).toEqual({ kind: 'invalid', code });
});
