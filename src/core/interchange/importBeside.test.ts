import type { LoadedDocument } from '../documents/loadedDocument';
import type { Resource } from '../documents/resource';
import { exampleDashboard, exampleService, exampleSlo } from '../documents/testing/exampleSlo';
import { NO_CHOICES } from './importChoices';
import type { PlannedDocument } from './planImport';
import { resourcesToWrite } from './resourcesToWrite';
import { plan, stored, words } from './testing/plannedImport';

const at = '2026-11-21T10:00:00.000Z';
const demo = { managedBy: { kind: 'classic-file-provisioning', identity: 'demo' } };
const kept = [exampleService('checkout'), exampleSlo('a')];
const shop = stored('shop', kept, demo);

const written = (planned: readonly PlannedDocument[]) =>
  planned.flatMap((one) => (resourcesToWrite(one, at) === undefined ? [] : [[one.uid, resourcesToWrite(one, at)]]));

function composite(name: string, ...parts: string[]): Resource {
  const { indicator: _, ...spec } = exampleSlo(name).spec;
  return {
    ...exampleSlo(name),
    spec: { ...spec, composite: { kind: 'weighted', parts: parts.map((slo) => ({ slo })) } },
  };
}

const parts = (slo: Resource | undefined) => JSON.stringify(slo?.spec.composite).match(/[\w-]+\/[\w-]+/g);

describe('a document that may not be written', () => {
  it.each([
    ['is provisioned', demo],
    ['is not this person’s to change', { canSave: false }],
  ])('that %s: what is new goes into a document of its own, what is there stays', (_, change) => {
    const home = stored('shop', kept, change);
    const planned = plan([exampleService('checkout'), exampleSlo('a', 0.5), exampleSlo('b')], [home]);
    expect(words(planned)).toEqual([
      'shop "Title of shop": Service/checkout same, SLO/a different',
      'headroom-title-of-shop-imported "Title of shop, imported": SLO/b new',
    ]);
    expect(planned[1]).toMatchObject({ into: undefined, blocked: undefined, beside: home });
    expect(written(planned)).toEqual([['headroom-title-of-shop-imported', [exampleSlo('b')]]]);
  });

  it('is left out on choice, and still shown', () => {
    const leftOut = new Set(['headroom-title-of-shop-imported']);
    const planned = plan([exampleSlo('b')], [shop], [], { ...NO_CHOICES, leftOut });
    expect(planned.map(({ blocked, items }) => [blocked, items.length])).toEqual([['left-out', 1]]);
    expect(written(planned)).toEqual([]);
  });

  it('adds to what lies beside it already, where the same again is known', () => {
    const beside = stored('mine', [exampleSlo('b')]);
    const planned = plan([exampleSlo('b'), exampleSlo('c')], [shop, beside]);
    expect(words(planned)).toEqual(['mine "Title of mine": SLO/b same, SLO/c new']);
    expect(written(planned)).toEqual([['mine', [exampleSlo('b'), exampleSlo('c')]]]);
  });

  it('adds to no document of another service, and to none that may not be written either', () => {
    const others = [
      stored('pay', [exampleService('pay'), exampleSlo('x')]),
      stored('locked', [exampleSlo('y')], { canSave: false }),
      stored('copy', [exampleSlo('z')], { copyOf: 'shop' }),
    ];
    expect(words(plan([exampleSlo('b')], [shop, ...others]))).toEqual([
      'headroom-title-of-shop-imported "Title of shop, imported": SLO/b new',
    ]);
  });

  it('makes a document of a name and uid that no other has', () => {
    const other = (uid: string, title: string) => stored(uid, [exampleService(uid)], { title });
    const others = [other('x', 'Title of shop, imported'), other('headroom-title-of-shop-imported-2', 'Y')];
    expect(words(plan([exampleSlo('b')], [shop, ...others]))).toEqual([
      'headroom-title-of-shop-imported-2-2 "Title of shop, imported 2": SLO/b new',
    ]);
  });

  it('references follow what is moved, and stay with what is not', () => {
    const whole = composite('whole', 'shop/a', 'shop/b', 'other/b');
    const planned = plan([exampleSlo('b'), whole], [shop]);
    const uid = 'headroom-title-of-shop-imported';
    expect(words(planned)).toEqual([`${uid} "Title of shop, imported": SLO/b new, SLO/whole new`]);
    expect(parts(planned[0]?.items[1]?.resource)).toEqual(['shop/a', `${uid}/b`, 'other/b']);
    expect(planned[0]?.items[1]?.slo?.indicator).toMatchObject({
      parts: [{ ref: { documentUid: 'shop' } }, { ref: { documentUid: uid } }, { ref: { documentUid: 'other' } }],
    });
  });

  it('of a dashboard it takes what stands for itself, with what was measured of it', () => {
    const record = (slo: string) => ({ ...exampleSlo(`${slo}-2025`), kind: 'PeriodRecord', spec: { slo } });
    const assessment = { ...exampleService('x'), kind: 'Assessment' };
    const given = { uid: 'shop', ...exampleDashboard([exampleSlo('b'), record('a'), record('b'), assessment]) };
    expect(words(plan([given], [shop]))).toEqual([
      'shop "Title of shop": PeriodRecord/a-2025 new, Assessment/x new',
      'headroom-title-of-shop-imported "Title of shop, imported": SLO/b new, PeriodRecord/b-2025 new',
    ]);
  });

  it('is not made for OpenSLO’s objectives alone: parts and whole come to lie together', () => {
    const indicator = (bad: string) => ({
      spec: { ratioMetric: { counter: true, bad: source(bad), total: source('requests_total') } },
    });
    const source = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });
    const openslo = {
      ...{ apiVersion: 'openslo/v1', kind: 'SLO', metadata: { name: 'buy' } },
      spec: {
        ...{ service: 'checkout', timeWindow: [{ duration: '30d', isRolling: true }], budgetingMethod: 'Occurrences' },
        objectives: ['one', 'two'].map((displayName) => ({
          ...{ displayName, target: 0.9, indicator: indicator(`${displayName}_errors_total`) },
        })),
      },
    };
    const planned = plan([openslo], [shop]);
    const uid = 'headroom-title-of-shop-imported';
    expect(words(planned)).toEqual([`${uid} "Title of shop, imported": SLO/buy-one new, SLO/buy-two new, SLO/buy new`]);
    expect(parts(planned[0]?.items[2]?.resource)).toEqual([`${uid}/buy-one`, `${uid}/buy-two`]);
  });
});

describe('an SLO under a new name', () => {
  const rename = (key: string, name: string, more: ReadonlyArray<[string, string]> = []) => ({
    ...NO_CHOICES,
    decisions: new Map(
      [[key, name] as const, ...more].map(([one, to]) => [one, { kind: 'rename' as const, name: to }])
    ),
  });
  const here = stored('shop', [...kept, exampleSlo('a-2')]);
  const changed = exampleSlo('a', 0.5);
  const key = 'shop#SLO/a';

  it('has a free name proposed, is written beside the stored one, and is known when it comes again', () => {
    const [asked] = plan([changed], [here]);
    expect(asked?.items).toMatchObject([{ key, newName: { proposal: 'a-3' } }]);
    const planned = plan([changed], [here], [], rename(key, 'a-3'));
    expect(words(planned)).toEqual(['shop "Title of shop": SLO/a different, SLO/a-3 new']);
    expect(planned[0]?.items[1]).toMatchObject({ insteadOf: 'a' });
    const resources = [...here.resources, { ...changed, metadata: { name: 'a-3' } }];
    expect(written(planned)).toEqual([['shop', resources]]);
    const again = plan([changed], [stored('shop', resources)], [], rename(key, 'a-3'));
    expect(again[0]?.items[0]?.newName?.problem).toBeUndefined();
    expect(written(again)).toEqual([]);
  });

  it('tells lists apart by its display name', () => {
    const named = { ...changed, metadata: { name: 'a', displayName: 'Answers' } };
    const planned = plan([named], [here], [], rename(key, 'b'));
    expect(planned[0]?.items[1]?.resource.metadata).toEqual({ name: 'b', displayName: 'Answers (b)' });
  });

  it.each`
    name              | problem         | what
    ${''}             | ${'empty'}      | ${'no name'}
    ${'A b'}          | ${'not-a-name'} | ${'what is no name'}
    ${'x'.repeat(64)} | ${'too-long'}   | ${'a name that is too long'}
    ${'a'}            | ${'taken'}      | ${'its own name'}
    ${'a-2'}          | ${'taken'}      | ${'that of another in the document'}
    ${'c'}            | ${'taken'}      | ${'that of another in the text'}
    ${'far'}          | ${'taken'}      | ${'that of another of the service in another document'}
  `('is not imported under $what', ({ name, problem }) => {
    const documents = [here, stored('elsewhere', [exampleSlo('far')])];
    const planned = plan([changed, exampleSlo('c')], documents, [], rename(key, name));
    expect(planned[0]?.items).toMatchObject([{ newName: { problem } }, { standing: 'new' }]);
    expect(planned[0]?.items).toHaveLength(2);
  });

  it('has no name that another one was given just now', () => {
    const two = [changed, exampleSlo('a-2', 0.5)];
    const [planned] = plan(two, [here], [], rename(key, 'b', [['shop#SLO/a-2', 'b']]));
    expect(planned?.items.map(({ newName }) => newName?.problem)).toEqual([undefined, 'taken', undefined]);
  });

  it('is followed by what refers to it in the same text, wherever it lies', () => {
    const whole = composite('whole', 'shop/a', 'shop/b');
    const needs = { ...exampleService('pay'), spec: { dependencies: [{ strength: 'hard', slo: 'shop/a' }] } };
    const policy = { ...exampleService('page'), kind: 'AlertPolicy', spec: { note: 'x', slo: 'shop/a' } };
    const planned = plan([changed, whole, needs, policy], [here], [], rename(key, 'fresh'));
    const resource = (name: string) =>
      planned.flatMap(({ items }) => items).find((one) => one.resource.metadata.name === name)?.resource;
    expect(parts(resource('whole'))).toEqual(['shop/fresh', 'shop/b']);
    expect(resource('pay')?.spec.dependencies).toEqual([{ strength: 'hard', slo: 'shop/fresh' }]);
    expect(resource('page')?.spec).toEqual({ note: 'x', slo: 'shop/fresh' });
  });

  it('lies in a document of its own where the stored one may not be written', () => {
    const planned = plan([changed], [shop], [], rename(key, 'a-2'));
    expect(words(planned)).toEqual([
      'shop "Title of shop": SLO/a different',
      'headroom-title-of-shop-imported "Title of shop, imported": SLO/a-2 new',
    ]);
    expect(written(planned)).toEqual([
      ['headroom-title-of-shop-imported', [{ ...changed, metadata: { name: 'a-2' } }]],
    ]);
  });

  it('is not wanted any more where the stored one says the same', () => {
    const same: LoadedDocument = stored('shop', [exampleService('checkout'), changed]);
    expect(words(plan([changed], [same], [], rename(key, 'b')))).toEqual(['shop "Title of shop": SLO/a same']);
  });
});
