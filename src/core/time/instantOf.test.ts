import { instantOf, isSkipped } from './instantOf';

it.each`
  case                                    | zone                  | wall                      | instant
  ${'in winter'}                          | ${'Europe/Oslo'}      | ${'2026-01-01T00:00:00Z'} | ${'2025-12-31T23:00:00Z'}
  ${'in summer'}                          | ${'Europe/Oslo'}      | ${'2026-07-01T00:00:00Z'} | ${'2026-06-30T22:00:00Z'}
  ${'shown twice: the first'}             | ${'Europe/Oslo'}      | ${'2026-10-25T02:30:00Z'} | ${'2026-10-25T00:30:00Z'}
  ${'midnight shown twice: the first'}    | ${'Atlantic/Azores'}  | ${'2026-10-25T00:00:00Z'} | ${'2026-10-25T00:00:00Z'}
  ${'skipped: as much later as it jumps'} | ${'Europe/Oslo'}      | ${'2026-03-29T02:30:00Z'} | ${'2026-03-29T01:30:00Z'}
  ${'midnight skipped: the jump'}         | ${'America/Santiago'} | ${'2026-09-06T00:00:00Z'} | ${'2026-09-06T04:00:00Z'}
  ${'a zone at a quarter of an hour'}     | ${'Asia/Kathmandu'}   | ${'2026-01-01T00:00:00Z'} | ${'2025-12-31T18:15:00Z'}
  ${'a zone west at a half hour'}         | ${'America/St_Johns'} | ${'2026-01-01T00:00:00Z'} | ${'2026-01-01T03:30:00Z'}
`('$case', ({ zone, wall, instant }) => {
  expect(new Date(instantOf(Date.parse(wall), zone)).toISOString()).toBe(new Date(instant).toISOString());
});

it.each`
  case                        | zone                     | wall                      | skipped
  ${'right before the jump'}  | ${'Europe/Berlin'}       | ${'2026-03-29T01:59:00Z'} | ${false}
  ${'its first minute'}       | ${'Europe/Berlin'}       | ${'2026-03-29T02:00:00Z'} | ${true}
  ${'its last minute'}        | ${'Europe/Berlin'}       | ${'2026-03-29T02:59:00Z'} | ${true}
  ${'right after it'}         | ${'Europe/Berlin'}       | ${'2026-03-29T03:00:00Z'} | ${false}
  ${'shown twice'}            | ${'Europe/Berlin'}       | ${'2026-10-25T02:30:00Z'} | ${false}
  ${'a jump of half an hour'} | ${'Australia/Lord_Howe'} | ${'2026-10-04T02:15:00Z'} | ${true}
  ${'a zone without jumps'}   | ${'UTC'}                 | ${'2026-03-29T02:30:00Z'} | ${false}
`('$case: skipped is $skipped', ({ zone, wall, skipped }) => {
  expect(isSkipped(Date.parse(wall), zone)).toBe(skipped);
});

it('refuses a zone that nobody knows', () => {
  expect(() => instantOf(0, 'Europe/Atlantis')).toThrow(RangeError);
});
