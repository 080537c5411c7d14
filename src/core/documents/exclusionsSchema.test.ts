import * as v from 'valibot';
import { problemsOf } from './problemsOf';
import { sloSchema } from './sloSchema';
import { exampleSlo } from './testing/exampleSlo';
import { toSlo } from './toSlo';

const weekly = { start: '2026-01-04 02:00', duration: '2h', rrule: 'FREQ=WEEKLY;BYDAY=SU', timeZone: 'Europe/Berlin' };

function parse(exclusion: object) {
  return v.safeParse(sloSchema, exampleSlo('a', 0.999, { exclusions: [{ reason: 'Upgrade', ...exclusion }] }));
}

function exclusionOf(exclusion: object) {
  const parsed = parse(exclusion);
  return parsed.success ? toSlo(parsed.output, 'doc').exclusions?.[0] : undefined;
}

it.each`
  from                           | timeZone           | expected
  ${'2026-11-20T22:00:00Z'}      | ${undefined}       | ${'2026-11-20T22:00:00.000Z'}
  ${'2026-11-20T22:00+01:00'}    | ${undefined}       | ${'2026-11-20T21:00:00.000Z'}
  ${'2026-11-20T22:00:00-05:30'} | ${'Europe/Berlin'} | ${'2026-11-21T03:30:00.000Z'}
  ${'2026-11-20 22:00:00'}       | ${'Europe/Berlin'} | ${'2026-11-20T21:00:00.000Z'}
`('from $from in $timeZone is $expected', ({ from, timeZone, expected }) => {
  const read = exclusionOf({ from, to: '2026-12-01T00:00:00Z', ...(timeZone && { timeZone }) });
  const time = { kind: 'once', fromMs: Date.parse(expected), toMs: Date.UTC(2026, 11, 1) };
  expect(read).toEqual({ reason: 'Upgrade', treatment: 'exclude', origin: 'slo', time });
});

it('a recurring one keeps its local time', () => {
  expect(exclusionOf({ ...weekly, name: 'weekly', treatment: 'freeze' })).toMatchObject({
    name: 'weekly',
    treatment: 'freeze',
    time: { kind: 'recurring', startWallMs: Date.UTC(2026, 0, 4, 2), zone: 'Europe/Berlin', durationMs: 7_200_000 },
  });
});

it.each`
  exclusion                                                       | place         | code
  ${{}}                                                           | ${'start'}    | ${'exclusion-once-or-recurring'}
  ${{ from: '2026-11-20T22:00:00Z' }}                             | ${'from'}     | ${'exclusion-once-or-recurring'}
  ${{ ...weekly, from: '2026-11-20T22:00:00Z' }}                  | ${'from'}     | ${'exclusion-once-or-recurring'}
  ${{ from: 'yesterday', to: '2026-11-20T22:00:00Z' }}            | ${'from'}     | ${'exclusion-not-a-time'}
  ${{ from: '2026-11-20T22:00:00', to: '2026-11-20T23:00:00Z' }}  | ${'from'}     | ${'exclusion-zone-needed'}
  ${{ from: '2026-11-20T22:00:00Z', to: '2026-02-31T00:00:00Z' }} | ${'to'}       | ${'exclusion-not-a-time'}
  ${{ from: '2026-11-20T22:00:00Z', to: '2026-11-20T22:00:00Z' }} | ${'to'}       | ${'exclusion-ends-before-start'}
  ${{ ...weekly, timeZone: 'Europe/Nowhere' }}                    | ${'timeZone'} | ${'unknown-time-zone'}
  ${{ ...weekly, timeZone: undefined }}                           | ${'timeZone'} | ${'exclusion-zone-needed'}
  ${{ ...weekly, start: 'Sunday' }}                               | ${'start'}    | ${'exclusion-not-a-time'}
  ${{ ...weekly, duration: '1M' }}                                | ${'duration'} | ${'fixed-length-needed'}
  ${{ ...weekly, rrule: 'FREQ=YEARLY' }}                          | ${'rrule'}    | ${'recurrence-part-not-supported'}
`('$exclusion is refused: $code', ({ exclusion, place, code }) => {
  const { issues = [] } = parse(JSON.parse(JSON.stringify(exclusion)));
  expect(problemsOf(issues, undefined, '')).toMatchObject([{ code, path: `spec.exclusions[0].${place}` }]);
});

it('needs a reason, and a treatment that there is', () => {
  const time = { from: '2026-11-20T22:00:00Z', to: '2026-11-20T23:00:00Z' };
  expect(parse({ ...time, reason: '' }).success).toBe(false);
  expect(parse({ ...time, treatment: 'ignore' }).success).toBe(false);
});
