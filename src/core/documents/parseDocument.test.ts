import { isLoaded } from './isLoaded';
import { parseDocument, type StoredDashboard } from './parseDocument';
import { exampleDashboard, exampleService, exampleSlo } from './testing/exampleSlo';

function stored(spec: unknown): StoredDashboard {
  const place = { uid: 'headroom-checkout', folderUid: 'f', folderTitle: 'Shop', resourceVersion: '7' };
  return { ...place, canSave: true, canDelete: true, managedBy: undefined, spec };
}

function load(resources: readonly unknown[], options: object = {}) {
  const found = parseDocument(stored(exampleDashboard(resources, options)));
  if (!isLoaded(found)) {
    throw new Error(JSON.stringify(found.problems));
  }
  return found;
}

const calendar = { startTime: '2026-01-01 00:00:00', timeZone: 'Europe/Berlin' };
const window = (more: object) => ({ timeWindow: [{ duration: '1M', isRolling: false, calendar, ...more }] });

it('reads resources, fills in defaults and keeps unknown kinds and fields', () => {
  const alien = { ...exampleService('x'), kind: 'Hologram', spec: { depth: 3 } };
  const document = load([exampleService('checkout'), exampleSlo('availability', 0.99, { colour: 'blue' }), alien]);
  expect(document).toMatchObject({ title: 'Checkout', revision: 1, canSave: true, problems: [], copyOf: undefined });
  expect(document.slos).toEqual([
    {
      ref: { documentUid: 'headroom-checkout', name: 'availability' },
      displayName: 'availability',
      description: '',
      service: 'checkout',
      team: undefined,
      labels: {},
      dataSource: {},
      indicator: {
        kind: 'ratio',
        given: 'bad',
        event: { metric: 'errors_total', matchers: [] },
        total: { metric: 'requests_total', matchers: [] },
        groupBy: [],
      },
      target: 0.99,
      window: { kind: 'rolling', durationMs: 30 * 86_400_000 },
      method: { kind: 'occurrences' },
      missingData: 'ignore',
      precision: 'fast',
      births: 'flag',
      absentAfterMs: 3 * 3_600_000,
    },
  ]);
  expect(document.resources[1]).toEqual(exampleSlo('availability', 0.99, { colour: 'blue' }));
  expect(document.resources[2]).toEqual(alien);
  expect(document.services).toHaveLength(1);
});

it.each`
  case                        | resource                                                                                         | path                                                    | code
  ${'target of 1'}            | ${exampleSlo('a', 1)}                                                                            | ${'resources[1].spec.objectives[0].target'}             | ${'too_big'}
  ${'target as text'}         | ${exampleSlo('a', 0.9, { objectives: [{ target: '99' }] })}                                      | ${'resources[1].spec.objectives[0].target'}             | ${'invalid_type'}
  ${'no target'}              | ${exampleSlo('a', 0.9, { objectives: [{}] })}                                                    | ${'resources[1].spec.objectives[0].target'}             | ${'required'}
  ${'no indicator'}           | ${exampleSlo('a', 0.9, { indicator: { spec: {} } })}                                             | ${'resources[1].spec.indicator.spec'}                   | ${'one-metric-needed'}
  ${'unknown zone'}           | ${exampleSlo('a', 0.9, window({ calendar: { ...calendar, timeZone: 'Mars/Olympus' } }))}         | ${'resources[1].spec.timeWindow[0].calendar.timeZone'}  | ${'unknown-time-zone'}
  ${'a day that is not'}      | ${exampleSlo('a', 0.9, window({ calendar: { ...calendar, startTime: '2026-02-31 00:00:00' } }))} | ${'resources[1].spec.timeWindow[0].calendar.startTime'} | ${'not-a-date'}
  ${'rolling month'}          | ${exampleSlo('a', 0.9, window({ isRolling: true }))}                                             | ${'resources[1].spec.timeWindow[0].duration'}           | ${'rolling-needs-fixed-length'}
  ${'calendar of hours'}      | ${exampleSlo('a', 0.9, window({ duration: '6h' }))}                                              | ${'resources[1].spec.timeWindow[0].duration'}           | ${'calendar-needs-days'}
  ${'a target of no day'}     | ${exampleSlo('a', 0.9, { targets: [{ from: '2026-02-31', target: 0.9 }] })}                      | ${'resources[1].spec.targets[0].from'}                  | ${'not-a-day'}
  ${'silence without length'} | ${exampleSlo('a', 0.9, { absentAfter: '1M' })}                                                   | ${'resources[1].spec.absentAfter'}                      | ${'fixed-length-needed'}
  ${'a name twice'}           | ${exampleService('checkout')}                                                                    | ${'resources[1].metadata.name'}                         | ${'duplicate-name'}
  ${'a name with capitals'}   | ${exampleService('Checkout')}                                                                    | ${'resources[1].metadata.name'}                         | ${'invalid_format'}
  ${'no resource'}            | ${'hello'}                                                                                       | ${'resources[1]'}                                       | ${'invalid_type'}
`('$case is a problem at its path and leaves the others', ({ resource, path, code }) => {
  const document = load([exampleService('checkout'), resource, exampleSlo('good')]);
  expect(document.problems).toHaveLength(1);
  expect(document.problems[0]).toMatchObject({ path, code });
  expect(document.slos.map((slo) => slo.ref.name)).toEqual(['good']);
  expect(document.services).toHaveLength(1);
});

it('targets by date begin with their day in the zone of the window, oldest first', () => {
  const targets = [
    { from: '2026-07-01', target: 0.999 },
    { from: '2026-01-01', target: 0.99 },
  ];
  const calendar = { startTime: '2026-01-01 00:00:00', timeZone: 'Europe/Berlin' };
  const [rolling, monthly] = load([
    exampleSlo('a', 0.999, { targets }),
    exampleSlo('b', 0.999, { targets, timeWindow: [{ duration: '1M', isRolling: false, calendar }] }),
  ]).slos;
  expect(rolling?.targets).toEqual([
    { fromMs: Date.UTC(2026, 0, 1), target: 0.99 },
    { fromMs: Date.UTC(2026, 6, 1), target: 0.999 },
  ]);
  expect(monthly?.targets?.map(({ fromMs }) => fromMs)).toEqual([
    Date.UTC(2025, 11, 31, 23),
    Date.UTC(2026, 5, 30, 22),
  ]);
});

it('an SLO has the targets of its records for time that its definition does not date', () => {
  const period = (name: string, slo: string, from: string, to: string, target: number) => ({
    ...exampleService(name),
    kind: 'PeriodRecord',
    spec: { slo, from, to, target, good: 1, bad: 0, total: 1, coveredShare: 1, recordedAt: to },
  });
  const [recorded, other] = load([
    exampleSlo('a', 0.99),
    exampleSlo('b', 0.99),
    period('a-september', 'a', '2026-09-01T00:00:00Z', '2026-10-01T00:00:00Z', 0.999),
  ]).slos;
  expect(recorded).toMatchObject({
    target: 0.99,
    targets: [
      { fromMs: Date.UTC(2026, 8, 1), target: 0.999, recorded: true },
      { fromMs: Date.UTC(2026, 9, 1), target: 0.99, recorded: true },
    ],
  });
  expect(other).not.toHaveProperty('targets');
});

it('tells the value found', () => {
  const [problem] = load([exampleSlo('a', 1.5)]).problems;
  expect(problem?.detail).toContain('1.5');
});

it('tells what is allowed in place of the value found', () => {
  const [problem] = load([exampleSlo('a', 0.9, { precision: 'rough' })]).problems;
  expect(problem).toMatchObject({ code: 'invalid_value', detail: '"rough" (fast or exact expected)' });
});

it('a service or team that does not exist is no problem', () => {
  expect(load([exampleSlo('a', 0.9, { service: 'nowhere', team: 'nobody' })]).problems).toEqual([]);
});

it.each`
  case                     | spec                                                 | path           | code
  ${'no document panel'}   | ${{ title: 'x', panels: [{ id: 1, type: 'text' }] }} | ${'panels'}    | ${'no-document-panel'}
  ${'not a dashboard'}     | ${7}                                                 | ${'panels'}    | ${'no-document-panel'}
  ${'no list'}             | ${exampleDashboard([], { resources: {} })}           | ${'resources'} | ${'invalid_type'}
  ${'format of a dreamer'} | ${exampleDashboard([], { format: 'two' })}           | ${'format'}    | ${'invalid_type'}
`('a dashboard with $case is broken', ({ spec, path, code }) => {
  const found = parseDocument(stored(spec));
  expect(isLoaded(found)).toBe(false);
  expect(found.problems[0]).toMatchObject({ path, code });
});

it('a newer format is read as far as it goes, and not written', () => {
  const document = load([exampleSlo('a')], { format: 2 });
  expect(document.slos).toHaveLength(1);
  expect(document).toMatchObject({ canSave: false, problems: [{ path: 'format', code: 'newer-format', detail: '2' }] });
});

it('knows a copy by the uid that it was written for', () => {
  expect(load([], { uid: 'headroom-original' }).copyOf).toBe('headroom-original');
  expect(load([], { uid: 'headroom-checkout' }).copyOf).toBeUndefined();
});

it('finds the definitions in a collapsed row and in the shape of v2', () => {
  const [panel] = exampleDashboard([exampleSlo('a')]).panels;
  const row = { title: 'x', panels: [{ type: 'row', panels: [panel] }] };
  const options = { format: 1, resources: [exampleSlo('a')] };
  const vizConfig = { kind: 'VizConfig', group: 'headroom-document-panel', spec: { options } };
  for (const spec of [row, { elements: { 'panel-1': { kind: 'Panel', spec: { vizConfig } } } }]) {
    expect(parseDocument(stored(spec))).toMatchObject({ slos: [{ ref: { name: 'a' } }] });
  }
});
