import fc from 'fast-check';
import { applyChoices } from './applyChoices';
import { diff } from './diff';
import { equalJson, isJsonObject } from './json';
import { merge } from './merge';
import { API_VERSION, type Resource } from './resource';

const field = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.integer(), { maxKeys: 3 })
);
const resource: fc.Arbitrary<Resource> = fc.record({
  apiVersion: fc.constant(API_VERSION),
  kind: fc.constantFrom('SLO', 'Service', 'Hologram'),
  metadata: fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd') }),
  spec: fc.dictionary(fc.constantFrom('x', 'y', 'z', 'odd.key', 'constructor'), field),
});
const edit = fc.uniqueArray(resource, { maxLength: 5, selector: ({ kind, metadata }) => `${kind}/${metadata.name}` });

it('merging a document with itself is itself', () => {
  fc.assert(fc.property(edit, (a) => expect(merge(a, a, a)).toEqual({ resources: a, conflicts: [] })));
});

it('an edit over an unchanged document is the edit, from either side', () => {
  fc.assert(
    fc.property(edit, edit, (base, changed) => {
      expect(merge(base, base, changed)).toEqual({ resources: changed, conflicts: [] });
      expect(merge(base, changed, base)).toEqual({ resources: changed, conflicts: [] });
    })
  );
});

it('which side is ours matters only in conflicts', () => {
  fc.assert(
    fc.property(edit, edit, edit, (base, one, other) => {
      const [there, back] = [merge(base, one, other), merge(base, other, one)];
      expect(there.conflicts.map(({ resource, path }) => resource + path).sort()).toEqual(
        back.conflicts.map(({ resource, path }) => resource + path).sort()
      );
      if (there.conflicts.length === 0) {
        expect(there.resources).toEqual(back.resources);
      }
    })
  );
});

it('choosing theirs in every conflict gives what merging from the other side gives', () => {
  fc.assert(
    fc.property(edit, edit, edit, (base, one, other) => {
      const there = merge(base, one, other);
      const chosen = applyChoices(there.resources, there.conflicts);
      const back = merge(base, other, one).resources;
      expect(diff(sorted(chosen), sorted(back))).toEqual([]);
    })
  );
});

it('every change of either side is in the result or reported', () => {
  fc.assert(
    fc.property(edit, edit, edit, (base, theirs, ours) => {
      const { resources, conflicts } = merge(base, theirs, ours);
      const conflicting = new Set(conflicts.map((conflict) => conflict.resource));
      const result = diff(base, resources);
      for (const change of [...diff(base, theirs), ...diff(base, ours)]) {
        const isThere = result.some((done) => done.resource === change.resource && holds(done.after, change.after));
        const isInside = result.some((done) => done.resource === change.resource && done.path === '');
        expect(isThere || isInside || conflicting.has(change.resource)).toBe(true);
      }
    })
  );
});

/** What both sides add to is the fields of both. */
function holds(whole: unknown, part: unknown): boolean {
  return isJsonObject(whole) && isJsonObject(part)
    ? Object.entries(part).every(([key, value]) => holds(whole[key], value))
    : equalJson(whole, part);
}

function sorted(resources: readonly Resource[]): Resource[] {
  return [...resources].sort((a, b) => `${a.kind}/${a.metadata.name}`.localeCompare(`${b.kind}/${b.metadata.name}`));
}

function slo(name: string, spec: Record<string, unknown>): Resource {
  return { apiVersion: API_VERSION, kind: 'SLO', metadata: { name }, spec };
}

it('two editors of different fields both win', () => {
  const base = [slo('a', { objectives: [{ target: 0.9 }], team: 'x' })];
  const theirs = [slo('a', { objectives: [{ target: 0.99 }], team: 'x' })];
  const ours = [slo('a', { objectives: [{ target: 0.9, displayName: 'n' }], team: 'y' })];
  expect(merge(base, theirs, ours)).toEqual({
    resources: [slo('a', { objectives: [{ target: 0.99, displayName: 'n' }], team: 'y' })],
    conflicts: [],
  });
});

it('both adding different resources keeps both, by name', () => {
  const { resources, conflicts } = merge([], [slo('z', {})], [slo('b', {})]);
  expect([resources.map(({ metadata }) => metadata.name), conflicts]).toEqual([['b', 'z'], []]);
});

it('the same field changed to different values is a conflict with all three', () => {
  const at = (target: number) => [slo('a', { objectives: [{ target }] })];
  const { resources, conflicts } = merge(at(0.9), at(0.99), at(0.999));
  expect(conflicts).toEqual([
    { resource: 'SLO/a', path: 'spec.objectives[0].target', base: 0.9, theirs: 0.99, ours: 0.999 },
  ]);
  expect(resources).toEqual(at(0.999));
  expect(applyChoices(resources, conflicts)).toEqual(at(0.99));
});

it('a list changed on both sides is a conflict, not a mixture', () => {
  const matchers = (...values: string[]) => [slo('a', { matchers: values.map((value) => ({ value })) })];
  const { conflicts } = merge(matchers('1', '2'), matchers('2', '1'), matchers('1', '3'));
  expect(conflicts.map(({ path }) => path)).toEqual(['spec.matchers']);
});

it('deleted here and changed there is a conflict; choosing brings it back', () => {
  const { resources, conflicts } = merge([slo('a', { x: 1 })], [slo('a', { x: 2 })], []);
  expect(resources).toEqual([]);
  expect(conflicts).toEqual([
    { resource: 'SLO/a', path: '', base: slo('a', { x: 1 }), theirs: slo('a', { x: 2 }), ours: undefined },
  ]);
  expect(applyChoices(resources, conflicts)).toEqual([slo('a', { x: 2 })]);
});

const reviews = (...entries: object[]) => [slo('a', { reviews: entries })];
const [first, second, third] = ['2026-11-01', '2026-11-02', '2026-11-03'].map((at) => ({ at, verdict: 'fix' }));

it('entries that both sides add to a log are all kept, in order of time', () => {
  const merged = merge(
    reviews({ ...first }),
    reviews({ ...first }, { ...third }),
    reviews({ ...first }, { ...second })
  );
  expect(merged).toEqual({ resources: reviews({ ...first }, { ...second }, { ...third }), conflicts: [] });
  const begun = merge([slo('a', {})], reviews({ ...third }), reviews({ ...second }));
  expect(begun).toEqual({ resources: reviews({ ...second }, { ...third }), conflicts: [] });
});

it('a log of which an entry was changed or taken out, or that has two of the same moment, is a conflict', () => {
  const changed = { ...first, verdict: 'keep' };
  const paths = (...versions: Parameters<typeof merge>) => merge(...versions).conflicts.map(({ path }) => path);
  const both = reviews({ ...first }, { ...second });
  expect(paths(both, reviews(changed, { ...second }), reviews({ ...first }, { ...second }, { ...third }))).toEqual([
    'spec.reviews',
  ]);
  expect(paths(both, reviews({ ...first }), reviews({ ...first }, { ...second }, { ...third }))).toEqual([
    'spec.reviews',
  ]);
  expect(paths(reviews(), reviews({ ...first }), reviews(changed))).toEqual(['spec.reviews']);
});

it('what both sides added to a log within a day counts once, from when it was first said', () => {
  const again = { ...second, at: '2026-11-02T10:00:00Z' };
  const [theirs, ours] = [reviews({ ...first }, { ...second }), reviews({ ...first }, again)];
  const once = { resources: theirs, conflicts: [] };
  expect(merge(reviews({ ...first }), theirs, ours)).toEqual(once);
  expect(merge(reviews({ ...first }), ours, theirs)).toEqual(once);
});

describe('agreements', () => {
  const party = (at: string) => ({ by: 'x', at });
  const agreed = (target: number, agreement: object) => [
    slo('a', { objectives: [{ target }], agreement: { ...agreement, terms: { objectives: [{ target }] } } }),
  ];
  const base = agreed(0.99, { development: party('2026-11-01') });
  const joined = { development: party('2026-11-01'), product: party('2026-11-03') };

  it('to different terms are a conflict as a whole, and never add up to one of all three', () => {
    const theirs = agreed(0.9, { operations: party('2026-11-02'), development: party('2026-11-02') });
    const { resources, conflicts } = merge(base, theirs, agreed(0.99, joined));
    expect(conflicts.map(({ path }) => path)).toEqual(['spec.agreement']);
    expect(resources[0]?.spec).toEqual({
      objectives: [{ target: 0.9 }],
      agreement: { ...joined, terms: { objectives: [{ target: 0.99 }] } },
    });
    expect(applyChoices(resources, conflicts)).toEqual(theirs);
  });

  it('to the same terms are joined', () => {
    const theirs = agreed(0.99, { operations: party('2026-11-02'), development: party('2026-11-01') });
    const { resources, conflicts } = merge(base, theirs, agreed(0.99, joined));
    expect(conflicts).toEqual([]);
    expect(resources).toEqual(agreed(0.99, { operations: party('2026-11-02'), ...joined }));
  });
});
