import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './runCommand';

const EXAMPLES = 'provisioning/definitions';
const example = fs.readFileSync(`${EXAMPLES}/tickets.yaml`, 'utf8');
let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-cli-'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Path of a new file below the test's folder. */
function file(name: string, text: string): string {
  const place = path.join(folder, name);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, text);
  return place;
}

const errorsOf = (args: string[]) => runCommand(args).err.map((line) => line.replaceAll(`${folder}/`, ''));

const queryText = (query: string) => `{ query: ${JSON.stringify(query)} }`;

/** A definition whose bad and total side are in lines 9 and 10. */
function ratioText(name: string, bad: string, total: string, more = ''): string {
  return `apiVersion: headroom/v1
kind: SLO
metadata: { name: ${name} }
spec:
  service: shop
  indicator:
    spec:
      ratioMetric:
        bad: { metricSource: { spec: ${bad} } }
        total: { metricSource: { spec: ${total} } }
      ${more}
  timeWindow: [{ duration: 30d, isRolling: true }]
  objectives: [{ target: 0.99 }]
`;
}

it('lint says of own queries what the editor says, with the place in the query', () => {
  const slo = (name: string, bad: string, total: string) => ratioText(name, queryText(bad), queryText(total));
  const all = 'sum(increase(a_total{job="x"}[$__window]))';
  file('right.yaml', slo('right', 'sum(\n  rate(b_total{code="5"}[$__window]))', all));
  expect(runCommand(['lint', folder])).toMatchObject({ code: 0, out: ['1 files, 2 definitions, 0 findings'] });
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(/^right\.yaml:9: spec\..*\.bad\..*\.query: line 2, column 3 of the query: .* per second/),
    expect.stringMatching(/^right\.yaml:10: spec\..*\.total\..*\.query: line 1, column 22 .* narrowed by job/),
  ]);
  file('right.yaml', slo('wrong', `${all}\n  / ${all}`, `${all} or vector(0)`));
  expect(runCommand(['lint', folder]).code).toBe(1);
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(/^right\.yaml:9: .*; line 2, column 3 of the query: Only a number may stand behind “\/”/),
    expect.stringMatching(/^right\.yaml:10: .*all events are 0 by “or vector\(0\)”/),
  ]);
});

it('lint finds a query that no data source takes, and looks at a metric beside a query', () => {
  const total = `{ metric: a_total, matchers: [{ label: job, op: '=', value: x }] }`;
  const slo = (bad: string) => ratioText('mixed', queryText(bad), total, 'groupBy: [region]');
  file('mixed.yaml', slo('sum by (region) (increase(b_total{x=}[$__window]))'));
  expect(runCommand(['lint', folder])).toMatchObject({ code: 1, out: ['1 files, 2 definitions, 1 findings'] });
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(
      /^mixed\.yaml:9: spec\..*\.bad\.metricSource\.spec\.query: line 1, column 37 of the query: “}”/
    ),
    expect.stringContaining('narrowed by job'),
  ]);
  file('mixed.yaml', slo('sum(increase(b_total{code="5"}[$__window]))'));
  expect(runCommand(['lint', folder]).code).toBe(0);
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(
      /^mixed\.yaml:10: spec\..*\.total\.metricSource\.spec: as the query sum by \(region\) .*: Only all events are narrowed by job/
    ),
    expect.stringMatching(/^mixed\.yaml:9: .*\.query: line 1, column 1 of the query: Budgets are told apart by region/),
  ]);
});

it('lint tells where the two sides hold in other environments', () => {
  const side = (...matchers: string[]) => `{ metric: a_total, matchers: [${matchers.join(', ')}] }`;
  const prod = '{ label: env, op: "=", value: prod }';
  const both = '{ label: env, op: "=~", value: prod|staging }';
  const failed = '{ label: code, op: "=~", value: 5.. }';
  const lint = (bad: string, total: string) => {
    file('sides.yaml', ratioText('sides', bad, total, 'groupBy: [env]'));
    expect(runCommand(['lint', folder]).code).toBe(0);
    return errorsOf(['lint', folder]);
  };
  expect(lint(side(both, failed), side(both))).toEqual([]);
  expect(lint(side(failed), side())).toEqual([]);
  const told = (of: string) =>
    expect.stringMatching(`^sides\\.yaml:9: spec\\..*\\.bad\\..*\\.matchers: “env” is ${of}`);
  expect(lint(side(prod, failed), side(both))).toEqual([told('prod, staging for all events and prod for the ')]);
  expect(lint(side(failed), side(both))).toEqual([told('prod, staging for all events and any for the ')]);
});

it('finds nothing wrong in the examples', () => {
  expect(runCommand(['lint', EXAMPLES])).toEqual({ code: 0, out: ['1 files, 14 definitions, 0 findings'], err: [] });
});

it('says in which file and line what is wrong, in folders too', () => {
  file('good.yaml', example);
  file('deeper/bad.yml', example.replace('target: 0.999', 'target: 99.9').replace('name: availability', 'name: first'));
  file('broken.json', '{ "apiVersion": ');
  file('notes.txt', 'no definitions');
  const { code, out } = runCommand(['lint', folder]);
  expect([code, ...out]).toEqual([1, expect.stringMatching(/^3 files, /)]);
  const errors = errorsOf(['lint', folder]);
  const line = example.split('\n').findIndex((text) => text.includes('target: 0.999')) + 1;
  expect(errors).toContainEqual(
    expect.stringContaining(`deeper/bad.yml:${line}: spec.objectives[0].target: the target must`)
  );
  expect(errors).toContainEqual(expect.stringMatching(/^broken\.json:\d+: .*neither YAML nor JSON/));
});

it('reads a folder of odd files: each is told by its name, and none ends it', () => {
  const service = (name: string) => `apiVersion: headroom/v1\nkind: Service\nmetadata:\n  name: ${name}\nspec: {}\n`;
  file('bom.yaml', `\uFEFF${service('bom')}`);
  file('crlf.yaml', `${service('crlf')}---\n${service('a').replace('a\n', '{}\n')}`.replaceAll('\n', '\r\n'));
  file('empty.yaml', '');
  fs.writeFileSync(path.join(folder, 'latin.yaml'), Buffer.from(service('caf\u00e9'), 'latin1'));
  file('package.json', '{ "name": "x", "scripts": {} }');
  file('encoding.yaml', Buffer.from(service('wide'), 'utf16le').toString('latin1'));
  file('folder.yaml/inside.yaml', service('inside'));
  file('kind.yaml', service('kind').replace('Service', 'Sevice'));
  file('long.yaml', `a: ${'x'.repeat(10_000_000)}`);
  file('proto.yaml', service('proto').replace('name:', '__proto__: {}\n  name:'));
  file('stray.yaml', `${'x'.repeat(400)}: [`);
  file('tabs.yaml', service('tabs').replace('  name', '\tname'));
  fs.symlinkSync('.', path.join(folder, 'circle'));
  fs.symlinkSync('itself.yaml', path.join(folder, 'itself.yaml'));
  fs.symlinkSync('gone.yaml', path.join(folder, 'nowhere.yaml'));
  fs.symlinkSync('folder.yaml/inside.yaml', path.join(folder, 'link.yaml'));
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(/^crlf\.yaml:10: metadata\.name: /),
    'encoding.yaml: there is a character NUL in it, as in files that are no text or in UTF-16: save it as UTF-8',
    'latin.yaml: this is no text in UTF-8: save it in that encoding',
    'long.yaml: the text is longer than 10 MB: divide it',
    expect.stringMatching(/^package\.json:1: this is no definition: /),
    'proto.yaml:4: metadata.__proto__: the key __proto__ is not allowed',
    expect.stringMatching(/^stray\.yaml:1: this is neither YAML nor JSON – .{1,170}$/),
    expect.stringMatching(/^tabs\.yaml:4: this is neither YAML nor JSON – Tabs/),
    expect.stringMatching(/^kind\.yaml:1: kind: Sevice is none of Service, SLO, Team/),
  ]);
  expect(runCommand(['lint', folder])).toMatchObject({ code: 1, out: ['12 files, 4 definitions, 9 findings'] });
  expect(runCommand(['diff', folder, folder])).toMatchObject({ code: 2, out: [] });
  const { code, out } = runCommand(['import', folder]);
  expect([code, out.join().match(/^ {2}name: \w+/gm)]).toEqual([
    1,
    ['  name: bom', '  name: crlf', '  name: inside', '  name: kind'],
  ]);
});

it('follows links to files, and reads once what two ways lead to', () => {
  const text = 'apiVersion: headroom/v1\nkind: Team\nmetadata: { name: web }\nspec: {}\n';
  file('..version/team.yaml', text);
  fs.symlinkSync('..version', path.join(folder, '..data'));
  fs.symlinkSync('..data/team.yaml', path.join(folder, 'team.yaml'));
  expect(runCommand(['lint', folder])).toEqual({ code: 0, out: ['1 files, 1 definitions, 0 findings'], err: [] });
  expect(runCommand(['lint', folder, path.join(folder, 'team.yaml')]).out).toEqual([
    '1 files, 1 definitions, 0 findings',
  ]);
});

it('finds what of a record or of a service nobody can read, each with its line', () => {
  const slo = example.split('---').find((part) => part.includes('{ name: latency,')) ?? '';
  const text = [
    'apiVersion: headroom/v1\nkind: Service\nmetadata: { name: shop }',
    'spec:\n  criticality: somewhat\n  dependencies:\n    - { strength: hard }\n---',
    slo.trim(),
    '  reviewBy: soon\n  life:\n    - { at: 2026-01-01, stage: reviewed }\n    - { at: 2026-02-01, stage: done }',
    '  targetReason: 7\n  agreement: { terms: 5 }\n',
  ].join('\n');
  file('record.yaml', text);
  const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(errorsOf(['lint', folder])).toEqual(
    [
      ['criticality: somewhat', 'spec.criticality'],
      ['strength: hard', 'spec.dependencies[0]'],
      ['terms: 5', 'spec.agreement.terms'],
      ['stage: done', 'spec.life[1].stage'],
      ['reviewBy: soon', 'spec.reviewBy'],
      ['targetReason: 7', 'spec.targetReason'],
    ].map(([words = '', path]) => expect.stringContaining(`record.yaml:${lineOf(words)}: ${path}: `))
  );
});

it('says of a window in whatever unit what it is', () => {
  const windowOf = (duration: string) => {
    file('window.yaml', example.replace('duration: 30d', `duration: ${duration}`));
    return errorsOf(['lint', folder]).map((line) => line.replace(/^window\.yaml:\d+: /, ''));
  };
  expect(windowOf('1h')).toEqual([]);
  expect(windowOf('1m')).toEqual([
    expect.stringMatching(/^its window is shorter than an hour: m is a minute, M a month/),
  ]);
  // The journey that is made of it is told too.
  expect(windowOf('1M')[0]).toMatch(/^spec\.timeWindow\[0\]\.duration: months, quarters and years differ in length/);
  expect(windowOf('500d')[0]).toMatch(/^spec\.timeWindow\[0\]\.duration: a window is at most 400 days/);
  expect(windowOf('1y')[0]).toMatch(/^spec\.timeWindow\[0\]\.duration: \S+ /);
});

it('finds fields that nobody reads, at any depth, and writes nothing then', () => {
  file(
    'a.yaml',
    example.replace(/^  timeWindow:/m, '  exclusion: []\n  timeWindow:').replace(/target: 0/, 'targt: 1, target: 0')
  );
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(/^a\.yaml:\d+: spec\.exclusion: there is no such field, .* known are .*exclusions,/),
    expect.stringMatching(/^a\.yaml:\d+: spec\.objectives\[0\]\.targt: there is no such field, .*known are .*target,/),
  ]);
  expect(runCommand(['render', folder, '--out', path.join(folder, 'out')]).code).toBe(1);
  // Labels and annotations have names of their own.
  file('a.yaml', example.replace(/metadata: \{/, 'metadata: { labels: { own: x }, annotations: { own: x },'));
  expect(runCommand(['lint', folder]).code).toBe(0);
});

it('finds what two files define, and parts that nobody does', () => {
  file('a.yaml', example);
  file('b.yaml', example.split('---')[2] ?? '');
  const errors = errorsOf(['lint', folder]);
  expect(errors).toEqual([
    expect.stringMatching(
      /^b\.yaml:\d+: SLO\/availability is in the document headroom-tickets already, from a\.yaml:\d+/
    ),
  ]);
  fs.rmSync(path.join(folder, 'b.yaml'));
  file('a.yaml', example.replace('slo: headroom-tickets/latency', 'slo: headroom-tickets/gone'));
  expect(errorsOf(['lint', folder])).toEqual([
    expect.stringMatching(/^a\.yaml:\d+: its part headroom-tickets\/gone is defined nowhere/),
  ]);
});

it.each([
  'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [slos.yaml]\n',
  'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources:\n  - slos.yaml\n',
  'kind: Kustomization\nnamePrefix: shop-\n',
  'resources:\n- slos.yaml\n- ../base\n',
  'configMapGenerator:\n- name: slos\n  files: [slos.yaml]\n',
])('passes over a kustomization, but not over a folder of nothing else: %j', (text) => {
  const kustomization = file('kustomization.yaml', text);
  expect(errorsOf(['lint', folder])).toEqual([expect.stringContaining('no definitions here')]);
  file('slos.yaml', ratioText('a', '{ metric: bad_total }', '{ metric: all_total }'));
  expect(runCommand(['lint', folder])).toEqual({ code: 0, out: ['2 files, 2 definitions, 0 findings'], err: [] });
  fs.appendFileSync(kustomization, '---\nkind: SLO\nmetadata: { name: b }\n');
  expect(errorsOf(['lint', folder])).toContainEqual(expect.stringMatching(/^kustomization\.yaml:\d+: apiVersion/));
});

it('finds fault with what only looks like a kustomization', () => {
  file('values.yaml', 'configMapGenerator: []\n');
  file('list.yaml', 'resources: [slos.yaml, { kind: SLO }]\n');
  file('map.yaml', 'apiVersion: v1\nkind: ConfigMap\n');
  expect(errorsOf(['lint', folder]).map((line) => line.replace(/:.*/, ''))).toEqual(
    expect.arrayContaining(['values.yaml', 'list.yaml', 'map.yaml'])
  );
});

it('passes over dashboards without definitions, but not over a folder of nothing else', () => {
  const dashboards = 'provisioning/dashboards/demo';
  expect(runCommand(['lint', dashboards]).code).toBe(0);
  expect(runCommand(['lint', `${dashboards}/company.json`]).code).toBe(1);
  expect(errorsOf(['lint', folder])).toEqual([expect.stringContaining('no definitions here')]);
});

it('renders a dashboard for each document, the same each time', () => {
  const to = path.join(folder, 'out');
  const { code, out, err } = runCommand(['render', EXAMPLES, '--out', to]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out.map((name) => path.basename(name)).sort()).toEqual([
    'headroom-team-ticketing.json',
    'headroom-tickets.json',
  ]);
  const texts = out.map((name) => fs.readFileSync(name, 'utf8'));
  expect(JSON.parse(texts[1] ?? '')).toMatchObject({ uid: 'headroom-tickets', tags: ['headroom', 'headroom-service'] });
  runCommand(['render', EXAMPLES, '--out', to]);
  expect(out.map((name) => fs.readFileSync(name, 'utf8'))).toEqual(texts);
  expect(runCommand(['diff', EXAMPLES, to])).toEqual({ code: 0, out: [], err: [] });
});

it('overwrites no dashboard that holds more than it writes', () => {
  const to = path.join(folder, 'out');
  const [team = ''] = runCommand(['render', EXAMPLES, '--out', to]).out;
  const dashboard = JSON.parse(fs.readFileSync(team, 'utf8'));
  for (const more of [{ templating: { list: [] } }, { panels: [...dashboard.panels, { type: 'timeseries' }] }]) {
    fs.writeFileSync(team, JSON.stringify({ ...dashboard, ...more }));
    const { code, out, err } = runCommand(['render', EXAMPLES, '--out', to]);
    expect({ code, out, words: err[0] }).toEqual({
      code: 1,
      out: [],
      words: expect.stringContaining('holds more than definitions'),
    });
    expect(JSON.parse(fs.readFileSync(team, 'utf8'))).toMatchObject(more);
  }
});

it('writes nothing where something is wrong', () => {
  const bad = file('bad.yaml', example.replace('target: 0.999', 'target: 1'));
  expect(runCommand(['render', bad, '--out', path.join(folder, 'out')])).toMatchObject({ code: 1, out: [] });
  expect(fs.existsSync(path.join(folder, 'out'))).toBe(false);
});

it('says what differs by definition and field', () => {
  const parts = example.split('---');
  const changed = file('changed.yaml', parts.slice(0, -1).join('---').replace('target: 0.999', 'target: 0.99'));
  expect(runCommand(['diff', EXAMPLES, changed])).toEqual({
    code: 1,
    out: [
      'headroom-tickets SLO/availability: spec.objectives[0].target: 0.999 → 0.99',
      'headroom-tickets SLO/journey: removed',
    ],
    err: [],
  });
  expect(runCommand(['diff', EXAMPLES, file('bad.yaml', '[1')])).toMatchObject({ code: 2, out: [] });
});

it('exports to OpenSLO and imports the same again', () => {
  const to = path.join(folder, 'slos', 'tickets.yaml');
  expect(runCommand(['export', EXAMPLES, '--format', 'openslo', '--out', to])).toEqual({
    code: 0,
    out: [to],
    err: ['Team/ticketing: OpenSLO has no place for it'],
  });
  expect(fs.readFileSync(to, 'utf8')).toContain('apiVersion: openslo/v1');
  const back = path.join(folder, 'back');
  const { code, out, err } = runCommand(['import', to, '--out', back]);
  expect({ code, out, err }).toEqual({ code: 0, out: [path.join(back, 'headroom-tickets.yaml')], err: [] });
  expect(runCommand(['diff', EXAMPLES, back])).toEqual({
    code: 1,
    out: ['headroom-team-ticketing Team/ticketing: removed'],
    err: [],
  });
  expect(runCommand(['import', to]).out).toEqual([fs.readFileSync(out[0] ?? '', 'utf8').trimEnd()]);
});

it('imports what it can, and says what is left out or read in another way', () => {
  const openSlo = `apiVersion: openslo/v1
kind: SLO
metadata: { name: search }
spec:
  service: web
  budgetingMethod: Occurrences
  indicatorRef: gone
  objectives: [{ target: 0.99 }]
---
apiVersion: openslo/v1
kind: Service
metadata: { name: web }
spec: {}
---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: main }
spec: { type: Prometheus, connectionDetails: {} }
`;
  file('a.yaml', openSlo);
  const { code, out } = runCommand(['import', folder]);
  expect([code, out]).toEqual([1, [expect.stringMatching(/^apiVersion: headroom\/v1\nkind: Service/)]]);
  expect(errorsOf(['import', folder])).toEqual([
    'a.yaml:7: spec.indicatorRef: nothing in these files has the name gone',
    'a.yaml:17: metadata.name: Grafana has its own data sources; its SLOs ask the one there that has the name main',
  ]);
  expect(runCommand(['export', folder, '--format', 'openslo'])).toMatchObject({ code: 1, out: [] });
});

describe('an import into a folder that has definitions', () => {
  const sloth = (objective: number, name = 'a') => `version: prometheus/v1
service: shop
slos:
  - name: ${name}
    objective: ${objective}
    sli:
      events:
        error_query: sum(rate(errors_total[{{.window}}]))
        total_query: sum(rate(requests_total[{{.window}}]))
`;
  const out = () => path.join(folder, 'out');
  const shop = () => path.join(out(), 'headroom-shop.yaml');
  const importTo = (text: string, ...flags: string[]) =>
    runCommand(['import', file('sloth.yaml', text), '--out', out(), ...flags]);
  const targets = () =>
    [...fs.readFileSync(shop(), 'utf8').matchAll(/^ {2}name: (\S+)|^ {4}- target: (\S+)/gm)].map(
      ([, name, target]) => name ?? target
    );

  it('adds what is new, and keeps what differs and says so', () => {
    expect(importTo(sloth(99))).toMatchObject({ code: 0, out: [shop()] });
    expect(importTo(sloth(99))).toMatchObject({ code: 0, out: [] });
    expect(importTo(`${sloth(90)}---\n${sloth(95, 'b')}`)).toMatchObject({
      ...{ code: 1, out: [shop()] },
      err: expect.arrayContaining([
        `${shop()}: SLO/a is there already and differs: kept as it is; add --replace to take this SLO instead, or --new-names to import it as a-2`,
      ]),
    });
    expect(targets()).toEqual(['shop', 'a', '0.99', 'b', '0.95']);
  });

  it.each`
    flag             | told                                                     | expected
    ${'--replace'}   | ${'SLO/a is there already and differs: replaced'}        | ${['shop', 'a', '0.9']}
    ${'--new-names'} | ${'SLO/a is there already and differs: imported as a-2'} | ${['shop', 'a', '0.99', 'a-2', '0.9']}
  `('takes what differs by $flag', ({ flag, told, expected }) => {
    importTo(sloth(99));
    expect(importTo(sloth(90), flag)).toMatchObject({
      ...{ code: 0, out: [shop()] },
      err: expect.arrayContaining([`${shop()}: ${told}`]),
    });
    expect(targets()).toEqual(expected);
  });

  it('leaves a file alone that it cannot read, and says where the rest went', () => {
    const team = { apiVersion: 'headroom/v1', kind: 'Team', metadata: { name: 'web' }, spec: {} };
    fs.mkdirSync(out());
    fs.writeFileSync(shop(), 'mine: [');
    expect(importTo(sloth(99))).toMatchObject({
      ...{ code: 1, out: [path.join(out(), 'headroom-shop-2.yaml')] },
      err: expect.arrayContaining([expect.stringContaining(`${shop()} holds something else`)]),
    });
    expect(fs.readFileSync(shop(), 'utf8')).toBe('mine: [');
    const panels = [{ type: 'headroom-document-panel', options: { format: 1, resources: [team] } }];
    expect(importTo(JSON.stringify({ uid: 'headroom-shop', title: 'Shop', panels }))).toMatchObject({
      ...{ code: 1, out: [] },
      err: [expect.stringMatching(/^headroom-shop\.yaml is there and holds something else/)],
    });
  });
});

it('names the file that is there and is no JSON', () => {
  const to = path.join(folder, 'out');
  const [team = ''] = runCommand(['render', EXAMPLES, '--out', to]).out;
  fs.writeFileSync(team, '{');
  expect(runCommand(['render', EXAMPLES, '--out', to])).toMatchObject({
    code: 2,
    err: [expect.stringContaining(`${team} cannot be read`), ...runCommand(['--help']).out],
  });
});

it.each`
  args                                  | words
  ${[]}                                 | ${'Say what to do.'}
  ${['lint']}                           | ${'This is not how “lint” is called.'}
  ${['render', EXAMPLES]}               | ${'This is not how “render” is called.'}
  ${['diff', EXAMPLES]}                 | ${'This is not how “diff” is called.'}
  ${['export', EXAMPLES]}               | ${'This is not how “export” is called.'}
  ${['export', EXAMPLES, '--format=x']} | ${'This is not how “export” is called.'}
  ${['import', EXAMPLES, '--replace']}  | ${expect.stringContaining('name it by --out')}
  ${['lint', EXAMPLES, '--new-names']}  | ${'This is not how “lint” is called.'}
  ${['paint', EXAMPLES]}                | ${'This is not how “paint” is called.'}
  ${['lint', 'no/such/file.yaml']}      | ${'There is no file or folder no/such/file.yaml.'}
  ${['lint', EXAMPLES, '--colour=red']} | ${expect.stringContaining('--colour')}
`('refuses $args and says how it is called', ({ args, words }) => {
  const { code, err } = runCommand(args);
  expect([code, err[0]]).toEqual([2, words]);
  expect(err.length).toBeGreaterThan(1);
});

it('tells how it is called', () => {
  expect(runCommand(['--help'])).toMatchObject({ code: 0, err: [] });
});
