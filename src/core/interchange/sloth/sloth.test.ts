import { stringify } from 'yaml';
import { exampleService, exampleSlo } from '../../documents/testing/exampleSlo';
import { readDefinitions } from '../readDefinitions';
import { toSloth } from './toSloth';

const alerting = {
  name: 'HighErrors',
  labels: { team: 'shop' },
  page_alert: { labels: { severity: 'page' } },
  ticket_alert: { disable: true },
};
const file = {
  version: 'prometheus/v1',
  service: 'shop',
  labels: { team: 'storefront', tier: '1' },
  slos: [
    {
      ...{ name: 'requests', objective: 99.9, description: 'Requests that succeed', labels: { tier: '2' } },
      sli: {
        events: {
          error_query: 'sum(rate(http_requests_total{job="shop",code=~"(5..|429)"}[{{.window}}]))',
          total_query: 'sum(rate(http_requests_total{job="shop"}[{{.window}}]))',
        },
      },
      alerting,
    },
    {
      ...{ name: 'Fast_requests', objective: 99 },
      sli: {
        events: {
          error_query: `(
            sum(rate(took_seconds_count{job="user-auth",verb!="WATCH"}[{{.window}}]))
            -
            sum(rate(took_seconds_bucket{le="0.4",job="user-auth",verb!="WATCH"}[{{.window}}]))
          )`,
          total_query: 'sum(rate(took_seconds_count{job="user-auth",verb!="WATCH"}[{{.window}}]))',
        },
      },
      alerting: { page_alert: { disable: true }, ticket_alert: { disable: true } },
    },
  ],
};

const read = (...objects: unknown[]) => {
  const { parts, problems, losses } = readDefinitions(objects.map((object) => stringify(object)).join('---\n'));
  return { resources: parts.flatMap(({ items }) => items).map(({ resource }) => resource), problems, losses };
};
const uid = 'headroom-shop';

it('reads a file, and writes it again', () => {
  const { resources, problems, losses } = read(file);
  expect(problems).toEqual([]);
  expect(resources).toMatchObject([
    {
      metadata: { name: 'requests', labels: { team: 'storefront', tier: '2' } },
      spec: {
        ...{
          service: 'shop',
          team: 'storefront',
          description: 'Requests that succeed',
          objectives: [{ target: 0.999 }],
        },
        timeWindow: [{ duration: '30d', isRolling: true }],
        indicator: {
          spec: { ratioMetric: { bad: {}, total: { metricSource: { spec: { metric: 'http_requests_total' } } } } },
        },
      },
    },
    {
      metadata: { name: 'fast-requests', displayName: 'Fast_requests' },
      spec: {
        indicator: { spec: { latencyMetric: { threshold: 0.4, metricSource: { spec: { metric: 'took_seconds' } } } } },
      },
    },
  ]);
  expect(losses.map(({ path, code, line }) => `${path} ${code} ${line}`)).toEqual([
    ' window-assumed 1',
    ' events-weigh-alike 1',
    'slos[0].alerting alerts-not-used 17',
    'slos[1].name name-changed 25',
  ]);
  const written = toSloth([{ uid, resources }], 'file');
  expect(written.objects).toMatchObject([
    { version: 'prometheus/v1', service: 'shop', slos: [{ objective: 99.9, alerting }, { objective: 99 }] },
  ]);
  expect(written.losses).toEqual([{ documentUid: uid, resource: 'SLO/fast-requests', path: 'metadata.displayName' }]);
  expect(read(...written.objects).resources[0]).toEqual(resources[0]);
});

it('reads the Kubernetes object as the file', () => {
  const slos = file.slos.map(({ sli, alerting: alerts, ...slo }) => ({
    ...slo,
    sli: { events: { errorQuery: sli.events.error_query, totalQuery: sli.events.total_query } },
    alerting: {
      ...alerts,
      page_alert: undefined,
      ticket_alert: undefined,
      pageAlert: alerts.page_alert,
      ticketAlert: alerts.ticket_alert,
    },
  }));
  const { version: _, ...spec } = { ...file, slos };
  const object = { apiVersion: 'sloth.slok.dev/v1', kind: 'PrometheusServiceLevel', metadata: { name: 'shop' }, spec };
  expect(read(JSON.parse(JSON.stringify(object))).resources).toEqual(read(file).resources);
});

it.each`
  case                    | slo                                                                                          | path                                | code
  ${'a plugin'}           | ${{ name: 'a', objective: 99, sli: { plugin: { id: 'x/y' } } }}                              | ${'slos[0].sli.plugin'}             | ${'plugin-not-read'}
  ${'nothing counted'}    | ${{ name: 'a', objective: 99 }}                                                              | ${'slos[0].sli'}                    | ${'no-indicator'}
  ${'no window'}          | ${{ name: 'a', objective: 99, sli: { events: { error_query: 'a + b', total_query: 'c' } } }} | ${'slos[0].sli.events.error_query'} | ${'query-without-window'}
  ${'all of it'}          | ${{ ...file.slos[0], objective: 100 }}                                                       | ${'slos[0].objective'}              | ${'too_big'}
  ${'no number'}          | ${{ ...file.slos[0], objective: 'high' }}                                                    | ${'slos[0].objective'}              | ${'invalid_type'}
  ${'text for an object'} | ${'x'}                                                                                       | ${'slos[0].sli'}                    | ${'no-indicator'}
`('leaves out $case, with its place', ({ slo, path, code }) => {
  const { resources, problems } = read({ ...file, slos: [slo] });
  expect(resources).toEqual([]);
  expect(problems).toMatchObject([{ path, code, line: expect.any(Number) }]);
});

it('writes own queries so that neither an operator nor a comment changes what is taken from what', () => {
  const own = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });
  const written = (good: string, total: string) => {
    const ratioMetric = { good: own(good), total: own(total) };
    const { objects } = toSloth(
      [{ uid, resources: [exampleSlo('a', 0.99, { indicator: { spec: { ratioMetric } } })] }],
      'file'
    );
    return JSON.stringify(objects);
  };
  expect(written('increase(a[$__window]) or vector(0) # good', 'increase(b[$__window])')).toContain(
    JSON.stringify(
      '(sum(increase(b[{{.window}}])\n) - (sum(increase(a[{{.window}}]) or vector(0) # good\n) or vector(0)))'
    )
  );
  expect(written('rate(a{u=~"(x|y)"}[$__window])', 'rate(b[$__window])')).toContain('rate(b[{{.window}}])');
  expect(written('rate(a[$__window])', 'increase(b[$__window])')).not.toContain('slos');
});

it('says what a file has no place for', () => {
  const resources = [
    exampleService('checkout'),
    exampleSlo('ab', 0.99, { absentAfter: '1h', timeWindow: [{ duration: '7d', isRolling: true }] }),
  ];
  expect(toSloth([{ uid, resources }], 'file').losses).toEqual([
    { documentUid: uid, resource: 'SLO/ab', path: 'spec.timeWindow[0].duration' },
    { documentUid: uid, resource: 'SLO/ab', path: 'spec.absentAfter' },
  ]);
  const sliced = exampleSlo('b', 0.99, {
    budgetingMethod: 'RatioTimeslices',
    objectives: [{ target: 0.9, timeSliceWindow: '1h' }],
  });
  expect(toSloth([{ uid, resources: [sliced] }], 'kubernetes')).toEqual({
    objects: [],
    losses: [{ documentUid: uid, resource: 'SLO/b', path: '' }],
  });
});

it.each(['5m', 5])('writes the mean of slices of %p, which is what Sloth computes', (timeSliceWindow) => {
  const slo = exampleSlo('ab', 0.99, {
    budgetingMethod: 'RatioTimeslices',
    objectives: [{ target: 0.9, timeSliceWindow }],
  });
  const { objects } = toSloth([{ uid, resources: [slo] }], 'kubernetes');
  const { resources, losses } = read(...objects);
  expect(resources).toEqual([slo]);
  expect(losses).toEqual([]);
  expect(toSloth([{ uid, resources: [slo] }], 'file').losses.map(({ path }) => path)).toEqual([
    'spec.objectives[0].timeSliceWindow',
    'spec.budgetingMethod',
  ]);
});

it('says nothing of slices where shares are looked at each minute anyway', () => {
  const slo = { name: 'ab', objective: 99, sli: { raw: { error_ratio_query: 'ratio' } } };
  const { losses } = read({ ...file, slos: [slo] });
  expect(losses.map(({ code }) => code)).toEqual(['window-assumed', 'counted-by-minute']);
});

const chainOf = (...ids: string[]) => ({ chain: ids.map((id) => ({ id })) });

it.each`
  ofAll                                          | ofOne                                           | expected
  ${chainOf('a')}                                | ${undefined}                                    | ${chainOf('a')}
  ${undefined}                                   | ${chainOf('b')}                                 | ${chainOf('b')}
  ${chainOf('a')}                                | ${chainOf('b', 'c')}                            | ${chainOf('a', 'b', 'c')}
  ${{ ...chainOf('a'), overridePrevious: true }} | ${{ overridePrevious: false, ...chainOf('b') }} | ${{ ...chainOf('a', 'b'), overridePrevious: true }}
  ${chainOf('a')}                                | ${{ ...chainOf('b'), overridePrevious: true }}  | ${{ ...chainOf('b'), overridePrevious: true }}
`('joins the plugins of all SLOs, $ofAll, and of one, $ofOne', ({ ofAll, ofOne, expected }) => {
  const { resources } = read({ ...file, slo_plugins: ofAll, slos: [{ ...file.slos[0], plugins: ofOne }] });
  const [written] = toSloth([{ uid, resources }], 'file').objects;
  expect(written).toMatchObject({ slos: [{ plugins: expected }] });
});

const kubernetes = (name: string, metadata: object = {}) => ({
  ...{ apiVersion: 'sloth.slok.dev/v1', kind: 'PrometheusServiceLevel' },
  metadata: { name: 'sloth-slo-my-service', ...metadata },
  spec: {
    service: 'myservice',
    slos: [
      {
        ...{ name, objective: 99.9 },
        sli: { events: { errorQuery: 'sum(rate(e[{{.window}}]))', totalQuery: 'sum(rate(t[{{.window}}]))' } },
        alerting: { pageAlert: { disable: true }, ticketAlert: { disable: true } },
      },
    ],
  },
});

it('gives a Kubernetes object its own name, namespace, labels and annotations back', () => {
  const about = { namespace: 'monitoring', labels: { prometheus: 'a' }, annotations: { owner: 'me' } };
  const given = [kubernetes('aa', about), kubernetes('bb', { namespace: 'test' })];
  const { resources } = read(...given);
  const { objects } = toSloth([{ uid, resources }], 'kubernetes');
  expect(objects.map(({ metadata, spec }) => ({ metadata, spec }))).toMatchObject(
    given.map(({ metadata, spec }) => ({
      metadata,
      spec: { service: 'myservice', slos: [{ name: spec.slos[0]?.name }] },
    }))
  );
  expect(objects).toHaveLength(2);
  expect(read(...objects).resources).toEqual(resources);
  const moved = resources.map(({ metadata, ...one }) => ({
    ...{ ...one, metadata: { ...metadata, name: `${metadata.name}-2` } },
    spec: { ...one.spec, service: metadata.name },
  }));
  const twice = toSloth([{ uid, resources: [...resources, ...moved] }], 'kubernetes').objects;
  const places = twice.map(({ metadata }) =>
    Object.values(metadata as object)
      .slice(0, 2)
      .join()
  );
  expect(new Set(places).size).toBe(4);
});

it('takes numbers and yes or no as labels for their texts, and says where others stand', () => {
  const labels = { owner: 'me', tier: 2, generated: true };
  expect(read({ ...file, labels }).resources[0]?.metadata.labels).toEqual({
    owner: 'me',
    tier: '2',
    generated: 'true',
  });
  const { problems } = read({ ...file, labels: { tier: { a: 1 } }, slos: [{ ...file.slos[0], labels: undefined }] });
  expect(problems.map(({ path, line }) => `${path} ${line}`)).toEqual(['labels.tier 5']);
});

it('writes names that Sloth takes, each its own, and gives back those that are meant', () => {
  const ofService = (name: string, service: string) => exampleSlo(name, 0.99, { service });
  const resources = [
    ofService('a', 'Checkout API'),
    ofService('slo-a', 'Checkout API'),
    ofService('bb', 'checkout-api'),
    ofService('cc', 'x'),
    ofService('dd', 'Checkout API'),
  ];
  const { objects } = toSloth([{ uid, resources }], 'kubernetes');
  expect(objects).toMatchObject([
    { spec: { service: 'checkout-api-2', slos: [{ name: 'slo-a-2' }, { name: 'slo-a' }, { name: 'dd' }] } },
    { spec: { service: 'checkout-api', slos: [{ name: 'bb' }] } },
    { spec: { service: 'service-x', slos: [{ name: 'cc' }] } },
  ]);
  const back = read(...objects);
  expect(back.resources).toEqual(expect.arrayContaining(resources));
  expect(back.losses.filter(({ code }) => code === 'name-changed')).toEqual([]);
  expect(toSloth([{ uid, resources: [resources[0] ?? ofService('a', 'b')] }], 'file').losses).toEqual([
    { documentUid: uid, resource: 'SLO/a', path: 'metadata.name' },
    { documentUid: uid, resource: 'SLO/a', path: 'spec.service' },
  ]);
});

it('says which fields are not kept', () => {
  const [slo] = file.slos;
  const { losses } = read({
    ...{ ...file, foo: 1, sloPlugins: {} },
    slos: [{ ...slo, nonsense: 4, sli: { ...slo?.sli, plugin: {}, more: 1 } }],
  });
  expect(losses.filter(({ code }) => code === 'field-not-kept').map(({ path }) => path)).toEqual([
    'foo',
    'sloPlugins',
    'slos[0].nonsense',
    'slos[0].sli.plugin',
    'slos[0].sli.more',
  ]);
});

it('keeps apart what Sloth tells apart by signs that names here do not have, and says how', () => {
  const [slo] = file.slos;
  const named = ['a_b', 'a.b', 'a-b', 'A b', 'a_b'].map((name) => ({ ...slo, name }));
  const { resources, losses } = read({ ...file, slos: named });
  expect(resources.map(({ metadata: { name, displayName } }) => [name, displayName])).toEqual([
    ['a-b-2', 'a_b'],
    ['a-b-3', 'a.b'],
    ['a-b', undefined],
    ['a-b-4', 'A b'],
    ['a-b-2', 'a_b'],
  ]);
  const told = losses.filter(({ code }) => code === 'name-changed');
  expect(told.map(({ path, detail }) => `${path} ${detail}`)).toEqual([
    'slos[0].name a-b-2',
    'slos[1].name a-b-3',
    'slos[3].name a-b-4',
    'slos[4].name a-b-2',
  ]);
});

it('keeps the name of each service and each valid name', () => {
  const [slo] = file.slos;
  const one = { ...file, slos: [{ ...slo, name: 'a_b' }] };
  const { resources } = read(one, { ...one, service: 'pay' }, { ...one, slos: [{ ...slo, name: 'a--b' }] });
  expect(resources.map(({ metadata }) => metadata.name)).toEqual(['a-b', 'a-b', 'a--b']);
});

it('brings back what lies beside, whatever became of the SLOs', () => {
  const beside = exampleSlo('sliced', 0.9, {
    budgetingMethod: 'RatioTimeslices',
    objectives: [{ target: 0.9, timeSliceWindow: '10m' }],
  });
  const [object] = toSloth([{ uid, resources: [exampleSlo('a'), exampleSlo('b'), beside] }], 'kubernetes').objects;
  const { slos } = JSON.parse(JSON.stringify(object?.spec)) as { slos: object[] };
  const left = (kept: readonly unknown[]) =>
    read({ ...object, spec: { service: 'checkout', slos: kept } }).resources.map(({ metadata }) => metadata.name);
  expect(left(slos)).toEqual(['a', 'b', 'sliced']);
  expect(left(slos.slice(1))).toEqual(['b', 'sliced']);
  expect(left([{ name: 'a' }, slos[1]])).toEqual(['b', 'sliced']);
  expect(left([])).toEqual(['sliced']);
});

it('reads a share that ends in a comment', () => {
  const slo = { name: 'a', objective: 99, sli: { raw: { error_ratio_query: 'job:errors:ratio # recorded' } } };
  const { resources, problems } = read({ ...file, slos: [slo] });
  expect(problems).toEqual([]);
  expect(JSON.stringify(resources)).toContain('# recorded\\n) >= 0');
});

it('names the place of an indicator that the schema refuses', () => {
  const events = {
    error_query: `increase(a[$__window]) + $other # ${'x'.repeat(9)}`,
    total_query: 'sum(increase(b[{{.window}}]))',
  };
  const { problems } = read({ ...file, slos: [{ name: 'a', objective: 99, sli: { events } }] });
  expect(problems.map(({ path }) => path)).toEqual([expect.stringMatching(/^slos\[0\]\.sli\b/)]);
});

it.each([
  ['histogram_count(H) - histogram_fraction(0, 0.25, H) * histogram_count(H)', true],
  ['(histogram_count(H) - (histogram_fraction(0, 0.25,\n H) * histogram_count(H) or vector(0))) # slow', true],
  ['histogram_count(H) - histogram_fraction(0.1, 0.25, H) * histogram_count(H)', false],
  ['histogram_count(H) - histogram_fraction(0, 0.25, sum(rate(other[{{.window}}]))) * histogram_count(H)', false],
])('reads slow events of a native histogram: %s', (query, isRead) => {
  const write = (text: string) => text.replaceAll('H', 'sum(rate(took_seconds{job="a b"}[{{.window}}]))');
  const events = { error_query: write(query), total_query: write('histogram_count(H)') };
  const { resources, problems } = read({ ...file, slos: [{ name: 'a', objective: 99, sli: { events } }] });
  const spec = { metric: 'took_seconds', matchers: [{ label: 'job', op: '=', value: 'a b' }] };
  expect(resources).toMatchObject(
    isRead
      ? [
          {
            spec: { indicator: { spec: { latencyMetric: { metricSource: { spec }, threshold: 0.25, native: true } } } },
          },
        ]
      : []
  );
  expect(problems.map(({ code }) => code)).toEqual(isRead ? [] : ['query-not-askable']);
});
