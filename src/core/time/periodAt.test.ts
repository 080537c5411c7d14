import fc from 'fast-check';
import { type CalendarWindow, periodAt, periodsBefore } from './periodAt';

const HOUR_MS = 3_600_000;

function calendar(unit: CalendarWindow['unit'], count: number, anchor: string, zone: string): CalendarWindow {
  return { kind: 'calendar', unit, count, anchor: `${anchor} 00:00:00`, zone };
}

const month = calendar('month', 1, '2026-01-01', 'Europe/Berlin');
const fourWeeks = calendar('week', 4, '2026-01-01', 'UTC');
const fiscalYear = calendar('year', 1, '2020-04-01', 'Asia/Tokyo');

it.each`
  case                                | window                                                     | at                        | hours
  ${'March 2026 in Berlin'}           | ${month}                                                   | ${'2026-03-15T00:00:00Z'} | ${743}
  ${'October 2026 in Berlin'}         | ${month}                                                   | ${'2026-10-15T00:00:00Z'} | ${745}
  ${'the week that holds 29 March'}   | ${calendar('week', 1, '2026-01-05', 'Europe/Berlin')}      | ${'2026-03-29T12:00:00Z'} | ${167}
  ${'the day of 29 March'}            | ${calendar('day', 1, '2026-01-01', 'Europe/Berlin')}       | ${'2026-03-29T12:00:00Z'} | ${23}
  ${'the day of 25 October'}          | ${calendar('day', 1, '2026-01-01', 'Europe/Berlin')}       | ${'2026-10-25T12:00:00Z'} | ${25}
  ${'a half-hour change (Lord Howe)'} | ${calendar('day', 1, '2026-01-01', 'Australia/Lord_Howe')} | ${'2026-10-04T03:00:00Z'} | ${23.5}
  ${'and back'}                       | ${calendar('day', 1, '2026-01-01', 'Australia/Lord_Howe')} | ${'2026-04-05T03:00:00Z'} | ${24.5}
  ${'a quarter'}                      | ${calendar('month', 3, '2026-01-01', 'Europe/Berlin')}     | ${'2026-02-15T00:00:00Z'} | ${90 * 24 - 1}
  ${'a half-year'}                    | ${calendar('month', 6, '2026-01-01', 'UTC')}               | ${'2026-02-15T00:00:00Z'} | ${181 * 24}
  ${'a leap year'}                    | ${calendar('year', 1, '2026-01-01', 'UTC')}                | ${'2028-02-15T00:00:00Z'} | ${366 * 24}
`('$case has $hours hours', ({ window, at, hours }) => {
  const { fromMs, toMs } = periodAt(window, Date.parse(at));
  expect((toMs - fromMs) / HOUR_MS).toBe(hours);
});

it.each`
  case                                      | window                                                   | at                        | from                      | to
  ${'a month by the clocks of its zone'}    | ${month}                                                 | ${'2026-06-30T22:30:00Z'} | ${'2026-06-30T22:00:00Z'} | ${'2026-07-31T22:00:00Z'}
  ${'the first moment of a period'}         | ${month}                                                 | ${'2026-06-30T22:00:00Z'} | ${'2026-06-30T22:00:00Z'} | ${'2026-07-31T22:00:00Z'}
  ${'four weeks from a date'}               | ${fourWeeks}                                             | ${'2026-02-01T00:00:00Z'} | ${'2026-01-29T00:00:00Z'} | ${'2026-02-26T00:00:00Z'}
  ${'four weeks before that date'}          | ${fourWeeks}                                             | ${'2025-12-31T23:59:59Z'} | ${'2025-12-04T00:00:00Z'} | ${'2026-01-01T00:00:00Z'}
  ${'a fiscal year from April'}             | ${fiscalYear}                                            | ${'2026-03-31T14:59:59Z'} | ${'2025-03-31T15:00:00Z'} | ${'2026-03-31T15:00:00Z'}
  ${'a week from Sunday'}                   | ${calendar('week', 1, '2026-01-04', 'America/New_York')} | ${'2026-03-08T12:00:00Z'} | ${'2026-03-08T05:00:00Z'} | ${'2026-03-15T04:00:00Z'}
  ${'a zone at a quarter of an hour'}       | ${calendar('day', 1, '2026-01-01', 'Asia/Kathmandu')}    | ${'2026-01-01T00:00:00Z'} | ${'2025-12-31T18:15:00Z'} | ${'2026-01-01T18:15:00Z'}
  ${'an anchor on the 31st does not drift'} | ${calendar('month', 1, '2026-01-31', 'UTC')}             | ${'2026-04-01T00:00:00Z'} | ${'2026-03-31T00:00:00Z'} | ${'2026-04-30T00:00:00Z'}
`('$case', ({ window, at, from, to }) => {
  expect(periodAt(window, Date.parse(at))).toEqual({ fromMs: Date.parse(from), toMs: Date.parse(to) });
});

it('periods follow each other without gap, whatever the zone and unit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<CalendarWindow['unit']>('day', 'week', 'month', 'year'),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
      fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) }),
      (unit, count, zone, atMs) => {
        const window = calendar(unit, count, '2026-01-05', zone);
        const current = periodAt(window, atMs);
        expect(current.fromMs).toBeLessThanOrEqual(atMs);
        expect(current.toMs).toBeGreaterThan(atMs);
        const [last, lastButOne] = periodsBefore(window, atMs, 2);
        expect(last?.toMs).toBe(current.fromMs);
        expect(lastButOne?.toMs).toBe(last?.fromMs);
        expect(periodAt(window, current.toMs).fromMs).toBe(current.toMs);
        expect(periodAt(window, current.fromMs - 1)).toEqual(last);
      }
    ),
    { numRuns: 60 }
  );
});

it('a month equals its days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'),
      fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
      (zone, atMs) => {
        const whole = periodAt({ ...month, zone }, atMs);
        const day: CalendarWindow = { ...month, unit: 'day', zone };
        let endMs = whole.fromMs;
        while (endMs < whole.toMs) {
          endMs = periodAt(day, endMs).toMs;
        }
        expect(endMs).toBe(whole.toMs);
      }
    ),
    { numRuns: 20 }
  );
});

it('says which zone or anchor is wrong', () => {
  expect(() => periodAt({ ...month, zone: 'Europe/Nowhere' }, 0)).toThrow('Europe/Nowhere');
  expect(() => periodAt({ ...month, anchor: '2026-02-31 00:00:00' }, 0)).toThrow('2026-02-31');
});
