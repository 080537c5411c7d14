import fc from 'fast-check';
import { stringify } from 'yaml';
import { exampleDashboard, exampleService, exampleSlo } from '../documents/testing/exampleSlo';
import { decodeText } from './decodeText';
import { LONGEST_TEXT } from './parseText';
import { readDefinitions } from './readDefinitions';

const json = JSON.stringify;
const checkout = exampleService('checkout');
const availability = exampleSlo('availability');

const wide = `- &a [${'x,'.repeat(20)}]\n`;
const bomb = `${wide}- &b [${'*a,'.repeat(20)}]\n- &c [${'*b,'.repeat(20)}]\n- [${'*c,'.repeat(20)}]`;

function resourcesIn(text: string) {
  const { parts, problems } = readDefinitions(text);
  expect(problems).toEqual([]);
  return parts.flatMap(({ items }) => items.map(({ resource }) => resource));
}

it.each`
  case                          | text
  ${'YAML documents'}           | ${`# ours\n${stringify(checkout)}---\n${stringify(availability)}---\n`}
  ${'a YAML list'}              | ${stringify([checkout, availability])}
  ${'a JSON list'}              | ${json([checkout, availability])}
  ${'indented JSON with tabs'}  | ${JSON.stringify([checkout, availability], undefined, '\t')}
  ${'a list of resources'}      | ${stringify({ resources: [checkout, availability] })}
  ${'a list by anchor'}         | ${`resources: &all ${json([checkout, availability])}`}
  ${'a bare dashboard'}         | ${json({ uid: 'u', ...exampleDashboard([checkout, availability]) })}
  ${'an API object'}            | ${json({ kind: 'Dashboard', metadata: { name: 'u' }, spec: exampleDashboard([checkout, availability]) })}
  ${'the old API'}              | ${json({ meta: {}, dashboard: { uid: 'u', ...exampleDashboard([checkout, availability]) } })}
  ${'a CRLF file'}              | ${stringify([checkout, availability]).replaceAll('\n', '\r\n')}
  ${'a file with a byte order'} | ${`\uFEFF${stringify([checkout, availability])}`}
`('reads $case', ({ text }) => {
  expect(resourcesIn(text)).toEqual([checkout, availability]);
});

it('reads a dashboard in v2 shape, with its place, and counts the panels that it leaves', () => {
  const element = (group: string, options: object) => ({ spec: { vizConfig: { group, spec: { options } } } });
  const elements = {
    'panel-1': element('headroom-document-panel', { format: 1, resources: [checkout] }),
    'panel-2': element('headroom-status-panel', {}),
    'panel-3': element('timeseries', {}),
  };
  const spec = { title: 'Checkout', tags: ['headroom', 'shop'], elements };
  const { parts } = readDefinitions(json({ kind: 'Dashboard', metadata: { name: 'u' }, spec }));
  expect(parts[0]?.dashboard).toEqual({ uid: 'u', title: 'Checkout', tags: ['headroom', 'shop'], foreignPanels: 1 });
});

const inPanel = (...resources: unknown[]) => JSON.stringify(exampleDashboard(resources), undefined, 1);

it.each`
  case                             | text                                                                                              | line         | path                                                          | code
  ${'bad YAML'}                    | ${'kind: SLO\nspec: ]'}                                                                           | ${2}         | ${''}                                                         | ${'syntax'}
  ${'a key given twice'}           | ${'kind: SLO\nkind: Team'}                                                                        | ${2}         | ${''}                                                         | ${'duplicate-key'}
  ${'an unknown anchor'}           | ${'kind: *a'}                                                                                     | ${1}         | ${''}                                                         | ${'unreadable'}
  ${'an alias bomb'}               | ${bomb}                                                                                           | ${1}         | ${''}                                                         | ${'too-many-aliases'}
  ${'a value in itself'}           | ${'&a [*a]'}                                                                                      | ${1}         | ${'[0][0][0]'}                                                | ${'too-deep'}
  ${'brackets without end'}        | ${'['.repeat(100_000)}                                                                            | ${1}         | ${''}                                                         | ${'too-deep'}
  ${'a character NUL'}             | ${'kind: SLO\0'}                                                                                  | ${undefined} | ${''}                                                         | ${'nul-character'}
  ${'bytes that are no UTF-8'}     | ${decodeText(new Uint8Array([0xff, 0x61]))}                                                       | ${undefined} | ${''}                                                         | ${'not-utf-8'}
  ${'a prototype key'}             | ${'{"kind": "SLO",\n"spec": {"__proto__": {"x": 1}}}'}                                            | ${2}         | ${'spec.__proto__'}                                           | ${'prototype-key'}
  ${'a merge key'}                 | ${'a: &a {x: 1}\nb:\n  <<: *a'}                                                                   | ${3}         | ${'b["<<"]'}                                                  | ${'merge-key'}
  ${'too long a text'}             | ${' '.repeat(LONGEST_TEXT + 1)}                                                                   | ${undefined} | ${''}                                                         | ${'text-too-long'}
  ${'no definition'}               | ${'hello'}                                                                                        | ${1}         | ${''}                                                         | ${'no-definition'}
  ${'another format'}              | ${'apiVersion: example/v1\nkind: SLO'}                                                            | ${1}         | ${'apiVersion'}                                               | ${'other-api-version'}
  ${'a missing version'}           | ${'---\nkind: SLO\nmetadata: {name: a}\nspec: {}'}                                                | ${2}         | ${'apiVersion'}                                               | ${'required'}
  ${'a target of 1'}               | ${`---\n${json(checkout)}\n---\n\n${stringify([checkout, exampleSlo('a', 1)])}`}                  | ${35}        | ${'[1].spec.objectives[0].target'}                            | ${'too_big'}
  ${'a target in a panel'}         | ${inPanel(checkout, exampleSlo('a', 0))}                                                          | ${63}        | ${'panels[0].options.resources[1].spec.objectives[0].target'} | ${'too_small'}
  ${'a foreign dashboard'}         | ${json({ title: 'CPU', panels: [{ type: 'timeseries' }] })}                                       | ${1}         | ${''}                                                         | ${'dashboard-without-definitions'}
  ${'a kustomization'}             | ${'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [slos.yaml]'}     | ${1}         | ${''}                                                         | ${'kustomization'}
  ${'one without a kind'}          | ${'---\nresources:\n  - slos.yaml\nnamespace: shop'}                                              | ${2}         | ${''}                                                         | ${'kustomization'}
  ${'one of Flux, as other kinds'} | ${'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization'}                              | ${1}         | ${'apiVersion'}                                               | ${'other-api-version'}
  ${'a newer format'}              | ${json({ panels: [{ type: 'headroom-document-panel', options: { format: 2, resources: [] } }] })} | ${1}         | ${'panels[0].options.format'}                                 | ${'newer-format'}
  ${'options without format'}      | ${json({ panels: [{ type: 'headroom-document-panel', options: { resources: [] } }] })}            | ${1}         | ${'panels[0].options.format'}                                 | ${'required'}
`('names $case with line and path', ({ text, line, path, code }) => {
  const [problem] = readDefinitions(text).problems;
  expect(problem).toMatchObject({ line, path, code });
});

it('leaves out what is broken and keeps the rest', () => {
  const { parts, problems } = readDefinitions(stringify([exampleSlo('bad', 7), availability]));
  expect(parts).toMatchObject([{ items: [{ resource: { metadata: { name: 'availability' } } }] }]);
  expect(problems).toHaveLength(1);
});

it('keeps unknown kinds and fields, and a label named like a method', () => {
  const alien = { ...exampleService('x'), kind: 'Hologram', spec: { constructor: 'c', depth: [3] } };
  expect(resourcesIn(stringify(alien))).toEqual([alien]);
});

it('reads no tags and no old YAML: dates and yes stay text', () => {
  const text = `%YAML 1.1\n---\n${stringify(checkout)}\n`.replace(
    'spec: {}',
    'spec: { from: 2020-01-01, on: yes, at: !!timestamp 2020-01-01 }'
  );
  expect(resourcesIn(text)).toEqual([{ ...checkout, spec: { from: '2020-01-01', on: 'yes', at: '2020-01-01' } }]);
});

it('gives messages for any text, never an exception', () => {
  const line = fc.constantFrom(
    ...['kind: SLO', 'apiVersion: headroom/v1', 'metadata: {name: a}', 'spec:', '  - &a *a', '<<: *a', '---', '...'],
    ...[
      '{',
      '[',
      '"',
      '\t',
      '? [',
      '!!set {a}',
      '%YAML 1.1',
      '__proto__: 1',
      'panels: []',
      'resources: [{}]',
      '|',
      '\0',
    ]
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line).map((lines) => lines.join('\n')),
    fc.json()
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { parts, problems } = readDefinitions(text);
      expect(parts.every(({ items }) => items.length > 0)).toBe(true);
      expect(problems.every(({ code, line: at }) => code !== '' && (at === undefined || at >= 1))).toBe(true);
    }),
    { numRuns: 500 }
  );
});

it('what is written as text is read as it was', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), { maxLength: 5 });
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(names, text, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, description, target) => {
      const resources = given.map((name) => exampleSlo(name, target, { description }));
      expect(resourcesIn(json(resources))).toEqual(resources);
    })
  );
});

it('reads an SLO that is made of others', () => {
  const { indicator: _, ...spec } = availability.spec;
  const parts = [{ slo: 'headroom-checkout/availability', weight: 2 }, { slo: 'headroom-search/latency' }];
  const journey = { ...availability, spec: { ...spec, composite: { kind: 'weighted', parts } } };
  expect(resourcesIn(stringify(journey))).toEqual([journey]);
  const twice = { ...journey, spec: { ...spec, composite: { kind: 'weighted', parts: [parts[0], parts[0]] } } };
  expect(readDefinitions(stringify(twice)).problems).toMatchObject([
    { path: 'spec.composite.parts[1].slo', code: 'part-twice' },
  ]);
});
