import * as v from 'valibot';
import { endExclusion, withExclusion } from './editExclusions';
import { exclusionsSchema, toExclusions } from './exclusionsSchema';
import { exclusionsIn } from '../slo/exclusions/exclusionsIn';
import { exampleSlo } from './testing/exampleSlo';

const atMs = Date.UTC(2026, 10, 21, 16, 5);
const DAY_MS = 86_400_000;
const once = (from: string, to: string) => ({ reason: 'Move', treatment: 'exclude' as const, from, to });
const weekly = (start: string, rrule = 'FREQ=WEEKLY;BYDAY=SU') => ({
  reason: 'Weekly',
  treatment: 'freeze' as const,
  start,
  duration: '2h',
  rrule,
  timeZone: 'Europe/Berlin',
});
const other = once('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z');
const specOf = (resource: { spec: object }) => ('exclusions' in resource.spec ? resource.spec.exclusions : undefined);
const parsed = (entry: unknown) => toExclusions(v.parse(exclusionsSchema, [entry]))[0];

it('one more exclusion stands behind those that are there', () => {
  const first = withExclusion(exampleSlo('a', 0.99), other);
  expect(specOf(withExclusion(first, weekly('2026-01-04 02:00')))).toEqual([other, weekly('2026-01-04 02:00')]);
});

it.each`
  case                              | entry                                                   | left
  ${'one under way ends now'}       | ${once('2026-11-21T15:00:00Z', '2026-11-21T18:00:00Z')} | ${once('2026-11-21T15:00:00Z', '2026-11-21T16:05:00Z')}
  ${'one that is over stays'}       | ${once('2026-11-21T12:00:00Z', '2026-11-21T15:00:00Z')} | ${once('2026-11-21T12:00:00Z', '2026-11-21T15:00:00Z')}
  ${'one still to come goes'}       | ${once('2026-11-22T15:00:00Z', '2026-11-22T18:00:00Z')} | ${undefined}
  ${'a recurring one stops'}        | ${weekly('2026-01-04 02:00')}                           | ${weekly('2026-01-04 02:00', 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20261121T160500Z')}
  ${'a counted one stops'}          | ${weekly('2026-01-04 02:00', 'FREQ=WEEKLY;COUNT=99')}   | ${weekly('2026-01-04 02:00', 'FREQ=WEEKLY;UNTIL=20261121T160500Z')}
  ${'a recurring one to come goes'} | ${weekly('2027-01-03 02:00')}                           | ${undefined}
`('$case, another stays', ({ entry, left }) => {
  const exclusion = parsed(entry);
  if (exclusion === undefined) {
    throw new Error('not an exclusion');
  }
  const slo = withExclusion(withExclusion(exampleSlo('a', 0.99), other), entry);
  expect(specOf(endExclusion(slo, exclusion, atMs))).toEqual(left === undefined ? [other] : [other, left]);
});

it('what has happened of a recurring one stays as it was, and none begins any more', () => {
  const entry = weekly('2026-01-04 02:00');
  const exclusion = parsed(entry);
  const [ended] = [
    specOf(endExclusion(withExclusion(exampleSlo('a', 0.99), entry), exclusion ?? neverThere(), atMs)),
  ].flat();
  const before = { fromMs: atMs - 300 * DAY_MS, toMs: atMs };
  const occurrences = (one: ReturnType<typeof parsed>, range: typeof before) => exclusionsIn(one ? [one] : [], range);
  expect(occurrences(parsed(ended), before)).toEqual(occurrences(exclusion, before));
  expect(occurrences(parsed(ended), { fromMs: atMs, toMs: atMs + 300 * DAY_MS })).toEqual([]);
});

function neverThere(): never {
  throw new Error('not an exclusion');
}
