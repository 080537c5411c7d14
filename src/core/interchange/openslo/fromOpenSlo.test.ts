import { stringify } from 'yaml';
import { readDefinitions, readTexts } from '../readDefinitions';

const ratio = (good: string, total: string, more: object = {}) => ({
  ratioMetric: { counter: true, good: metric(good), total: metric(total), ...more },
});
const metric = (query: string, more: object = {}) => ({
  metricSource: { type: 'Prometheus', spec: { query }, ...more },
});
const slo = (spec: object, more: object = {}) => ({
  apiVersion: 'openslo/v1',
  kind: 'SLO',
  metadata: { name: 'availability' },
  spec: {
    service: 'shop',
    indicator: { metadata: { name: 'sli' }, spec: ratio('sum(ok_total)', 'sum(all_total)') },
    timeWindow: [{ duration: '4w', isRolling: true }],
    budgetingMethod: 'Occurrences',
    objectives: [{ target: 0.99 }],
    ...spec,
  },
  ...more,
});
const text = (...objects: unknown[]) => objects.map((object) => stringify(object)).join('---\n');
const read = (...objects: unknown[]) => readDefinitions(text(...objects));
const resourcesOf = ({ parts }: ReturnType<typeof readDefinitions>) =>
  parts.flatMap(({ items }) => items).map(({ resource }) => resource);
const indicatorOf = (spec: object, more: object = {}) => {
  const found = read(slo({ indicator: { spec }, ...more }));
  expect(found.problems).toEqual([]);
  return [resourcesOf(found)[0]?.spec.indicator, found.losses.map(({ path, code }) => `${path} ${code}`)];
};
const series = (name: string, ...matchers: object[]) => ({
  metricSource: { type: 'Prometheus', spec: { metric: name, matchers } },
});
const free = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });
const at = 'spec.indicator.spec';

it('reads a ratio of counters', () => {
  expect(indicatorOf(ratio('sum(ok_total)', 'sum(rate(all_total[5m]))'))).toEqual([
    { spec: { ratioMetric: { good: series('ok_total'), total: series('all_total') } } },
    [],
  ]);
});

it('reads bucket and count of one histogram as a latency', () => {
  const label = { label: 'job', op: '=', value: 'shop' };
  const bucket = 'sum(rate(took_seconds_bucket{job="shop",le="0.5"}[5m]))';
  expect(indicatorOf(ratio(bucket, 'sum(rate(took_seconds_count{job="shop"}[5m]))'))).toEqual([
    { spec: { latencyMetric: { ...series('took_seconds', label), threshold: 0.5 } } },
    [],
  ]);
});

it.each`
  query                                    | expected
  ${'queue_length{job="shop"}'}            | ${{ thresholdMetric: { ...series('queue_length', { label: 'job', op: '=', value: 'shop' }), op: 'lt', value: 9 } }}
  ${'max(queue_length)'}                   | ${{ thresholdMetric: { ...series('queue_length'), op: 'lt', value: 9, aggregation: 'max' } }}
  ${'time() - backup_time_seconds'}        | ${{ thresholdMetric: { ...series('backup_time_seconds'), op: 'lt', value: 9, age: true } }}
  ${'time()-( backup_time_seconds<1e11 )'} | ${{ thresholdMetric: { ...series('backup_time_seconds'), op: 'lt', value: 9, age: true } }}
  ${'max by (az, region) (queue_length)'}  | ${{ thresholdMetric: { ...series('queue_length'), op: 'lt', value: 9, aggregation: 'max' }, groupBy: ['az', 'region'] }}
  ${'min(queue_length) by (az)'}           | ${{ thresholdMetric: { ...series('queue_length'), op: 'lt', value: 9, aggregation: 'min' }, groupBy: ['az'] }}
  ${'max(time()-backup_time_seconds)'}     | ${{ thresholdMetric: { ...series('backup_time_seconds'), op: 'lt', value: 9, aggregation: 'max', age: true } }}
`('reads the threshold of $query', ({ query, expected }) => {
  const [indicator] = indicatorOf(
    { thresholdMetric: metric(query) },
    { objectives: [{ target: 0.99, op: 'lt', value: 9 }] }
  );
  expect(indicator).toEqual({ spec: expected });
});

it.each`
  case                             | spec                                                                             | good                                                   | total                                                   | losses
  ${'an expression with a window'} | ${ratio('sum(rate(a[5m])) + sum(rate(b[5m]))', 'sum(c)')}                        | ${'sum(rate(a[$__window])) + sum(rate(b[$__window]))'} | ${undefined}                                            | ${[`${at}.ratioMetric.good.metricSource.spec.query range-is-window`]}
  ${'gauges'}                      | ${ratio('good', 'all', { counter: false })}                                      | ${'sum(sum_over_time(((good) >= 0)[$__window:1m]))'}   | ${'sum(sum_over_time(((all) >= 0)[$__window:1m]))'}     | ${[`${at}.ratioMetric.good.metricSource.spec.query gauge-summed`, `${at}.ratioMetric.total.metricSource.spec.query gauge-summed`]}
  ${'a share computed before'}     | ${{ ratioMetric: { counter: false, rawType: 'success', raw: metric('share') } }} | ${'sum(sum_over_time(((share) >= 0)[$__window:1m]))'}  | ${'sum(count_over_time(((share) >= 0)[$__window:1m]))'} | ${[`${at}.ratioMetric.raw.metricSource.spec.query counted-by-minute`]}
`('reads $case', ({ spec, good, total, losses }) => {
  const [indicator, found] = indicatorOf(spec);
  expect(indicator).toMatchObject({
    spec: { ratioMetric: { good: free(good), ...(total && { total: free(total) }) } },
  });
  expect(found).toEqual(losses);
});

it('adds both sides up by minute where one of the gauges is told without a range', () => {
  const [indicator] = indicatorOf(ratio('job:ok:rate5m', 'sum(rate(all_total[5m]))', { counter: false }));
  const minutely = (query: string) => free(`sum(sum_over_time(((${query}) >= 0)[$__window:1m]))`);
  expect(indicator).toEqual({
    spec: { ratioMetric: { good: minutely('job:ok:rate5m'), total: minutely('sum(rate(all_total[5m]))') } },
  });
});

it('says what it takes for granted', () => {
  expect(indicatorOf(ratio('sum(ok_total)', 'sum(all_total)', { counter: 'false' }))[1]).toEqual([
    `${at}.ratioMetric.counter counter-assumed`,
  ]);
  const sides = { good: { metricSourceRef: 'gone', query: 'a' }, total: { metricSourceRef: 'gone', query: 'b' } };
  const unnamed = Object.fromEntries(
    Object.entries(sides).map(([side, { metricSourceRef, query }]) => [
      side,
      { metricSource: { metricSourceRef, spec: { query } } },
    ])
  );
  expect(indicatorOf({ ratioMetric: { counter: true, ...unnamed } })[1]).toEqual(
    expect.arrayContaining([`${at}.ratioMetric.good.metricSource source-assumed`])
  );
});

it.each([undefined, 'Failure'])('a share of rawType %s may be of good or of bad', (rawType) => {
  const { problems } = read(
    slo({ indicator: { spec: { ratioMetric: { counter: false, rawType, raw: metric('share') } } } })
  );
  expect(problems).toEqual([expect.objectContaining({ code: 'raw-type-needed' })]);
});

it('looks at an expression each minute, as it is', () => {
  const query = 'histogram_quantile(0.99, sum by (le) (rate(took_bucket[{{.window}}])))';
  const [indicator, losses] = indicatorOf(
    { thresholdMetric: metric(query) },
    { objectives: [{ target: 0.99, op: 'lte', value: 0.5 }] }
  );
  const asked = 'histogram_quantile(0.99, sum by (le) (rate(took_bucket[5m])))';
  expect(indicator).toEqual({
    spec: {
      ratioMetric: {
        good: free(`sum(sum_over_time(((${asked}) <= bool 0.5)[$__window:1m]))`),
        total: free(`sum(count_over_time(((${asked}) >= -Inf)[$__window:1m]))`),
      },
    },
  });
  expect(losses).toEqual([
    `${at}.thresholdMetric.metricSource.spec.query counted-by-minute`,
    `${at}.thresholdMetric.metricSource.spec.query window-fixed`,
  ]);
});

it('resolves references across texts, whatever their order', () => {
  const sli = {
    apiVersion: 'openslo/v1',
    kind: 'SLI',
    metadata: { name: 'ok' },
    spec: ratio('sum(ok_total)', 'sum(all_total)'),
  };
  const [first, second] = readTexts([
    text(
      slo({
        indicator: undefined,
        indicatorRef: 'ok',
        alertPolicies: [{ alertPolicyRef: 'page' }, { alertPolicyRef: 'gone' }],
      })
    ),
    text(
      sli,
      { ...sli, metadata: { name: 'unused' } },
      { apiVersion: 'openslo/v1', kind: 'AlertPolicy', metadata: { name: 'page' }, spec: {} }
    ),
  ]);
  expect(first?.problems).toEqual([]);
  expect(first && resourcesOf(first)[0]?.spec).toMatchObject({
    indicator: { metadata: { name: 'ok' } },
    alertPolicies: [{}, {}],
  });
  expect(first?.losses.map(({ path, code, detail }) => `${path} ${code} ${detail}`)).toEqual([
    'spec.alertPolicies[0] alerts-not-used page',
    'spec.alertPolicies[1] alert-not-found gone',
  ]);
  expect(second?.losses.map(({ code, detail }) => `${code} ${detail}`).sort()).toEqual([
    'alerts-not-used ',
    'indicator-not-used unused',
  ]);
  expect(second && resourcesOf(second)).toMatchObject([{ apiVersion: 'headroom/v1', kind: 'AlertPolicy' }]);
});

it('asks the data source of the name, of the type that its object tells', () => {
  const source = (type: string) => ({
    apiVersion: 'openslo/v1',
    kind: 'DataSource',
    metadata: { name: 'main' },
    spec: { type, connectionDetails: { password: 'x' } },
  });
  const sides = {
    good: { metricSource: { metricSourceRef: 'main', spec: { query: 'a', region: 'eu' } } },
    total: { metricSource: { metricSourceRef: 'main', spec: { query: 'b' } } },
  };
  const asked = slo({ indicator: { spec: { ratioMetric: { counter: true, ...sides } } } });
  const found = read(asked, source('Prometheus'));
  expect(resourcesOf(found)).toMatchObject([{ spec: { indicator: { spec: { dataSource: { name: 'main' } } } } }]);
  expect(JSON.stringify(found)).not.toContain('password');
  expect(found.losses.map(({ path, code }) => `${path} ${code}`)).toEqual([
    `${at}.ratioMetric.good.metricSource.spec.region field-not-kept`,
    'metadata.name data-source-by-name',
  ]);
  expect(read(asked, source('Datadog')).problems).toMatchObject([{ code: 'other-source-type', detail: 'Datadog' }]);
});

it.each`
  case                         | spec                                                                                                               | path                                                | code
  ${'no indicator'}            | ${{ indicator: undefined }}                                                                                        | ${'spec.indicator'}                                 | ${'no-indicator'}
  ${'an unknown reference'}    | ${{ indicator: undefined, indicatorRef: 'gone' }}                                                                  | ${'spec.indicatorRef'}                              | ${'reference-not-found'}
  ${'counters without window'} | ${{ indicator: { spec: ratio('sum(a) + sum(b)', 'sum(c)') } }}                                                     | ${`${at}.ratioMetric.good.metricSource.spec.query`} | ${'query-without-window'}
  ${'another source'}          | ${{ indicator: { spec: { thresholdMetric: { metricSource: { type: 'Redshift', spec: { query: 'SELECT' } } } } } }} | ${`${at}.thresholdMetric.metricSource`}             | ${'other-source-type'}
  ${'no comparison'}           | ${{ indicator: { spec: { thresholdMetric: metric('a') } } }}                                                       | ${`${at}.thresholdMetric.metricSource.spec.query`}  | ${'threshold-needs-value'}
  ${'a target of all'}         | ${{ objectives: [{ target: 1 }] }}                                                                                 | ${'spec.objectives[0].target'}                      | ${'too_big'}
  ${'a rolling month'}         | ${{ timeWindow: [{ duration: '1M', isRolling: true }] }}                                                           | ${'spec.timeWindow[0].duration'}                    | ${'rolling-needs-fixed-length'}
`('leaves out $case, with its place', ({ spec, path, code }) => {
  const found = read({ kind: 'other' }, slo(spec));
  expect(resourcesOf(found)).toEqual([]);
  const problem = found.problems.find((one) => one.code === code);
  expect(problem).toMatchObject({ path, code });
  expect(problem?.line).toBeGreaterThan(2);
});

it('knows a month from a minute, and a zone', () => {
  const timeWindow = [{ duration: '1M', calendar: { startTime: '2026-01-01 00:00:00', timeZone: 'America/New_York' } }];
  const found = read(
    slo({
      timeWindow,
      budgetingMethod: 'Timeslices',
      objectives: [{ targetPercent: 99.95, timeSliceTarget: 0.9, timeSliceWindow: '1m' }],
    })
  );
  expect(found.problems).toEqual([]);
  expect(resourcesOf(found)[0]?.spec).toMatchObject({
    timeWindow: [{ ...timeWindow[0], isRolling: false }],
    objectives: [{ target: 0.9995, timeSliceTarget: 0.9, timeSliceWindow: '1m' }],
  });
  expect(read(slo({ timeWindow: undefined })).losses).toMatchObject([{ code: 'window-assumed' }]);
});

it('makes an SLO of each objective', () => {
  const found = read(
    slo({
      objectives: [
        { displayName: 'Good', target: 0.9 },
        { displayName: 'Fair', target: 1.5 },
      ],
    })
  );
  expect(resourcesOf(found).map(({ metadata }) => metadata.name)).toEqual(['availability-good']);
  expect(found.problems).toMatchObject([{ path: 'spec.objectives[1].target' }]);
  expect(found.losses).toMatchObject([{ path: 'spec.objectives', code: 'objectives-apart' }]);
});

it('makes a composite and its parts', () => {
  const part = (displayName: string, compositeWeight: number, target: number) => ({
    displayName,
    target,
    compositeWeight,
    indicator: { spec: ratio('sum(ok_total)', 'sum(all_total)') },
  });
  const found = read(slo({ indicator: undefined, objectives: [part('Web', 2, 0.99), part('App', 1, 0.9)] }));
  expect(found.problems).toEqual([]);
  expect(resourcesOf(found).map(({ metadata }) => metadata.name)).toEqual([
    'availability-web',
    'availability-app',
    'availability',
  ]);
  expect(resourcesOf(found)[2]?.spec).toMatchObject({
    composite: {
      kind: 'weighted',
      parts: [
        { slo: 'headroom-shop/availability-web', weight: 2 },
        { slo: 'headroom-shop/availability-app', weight: 1 },
      ],
    },
    objectives: [{ target: 0.9 }],
  });
});

it.each`
  case                 | change
  ${'its query'}       | ${{ indicator: { spec: ratio('sum(a) + sum(b)', 'sum(c)') } }}
  ${'its target of 0'} | ${{ target: 0 }}
`('makes no composite where a part is left out for $case', ({ change }) => {
  const part = { displayName: 'Web', target: 0.99, indicator: { spec: ratio('sum(ok_total)', 'sum(all_total)') } };
  const found = read(slo({ indicator: undefined, objectives: [part, { ...part, displayName: 'App', ...change }] }));
  expect(resourcesOf(found).map(({ metadata }) => metadata.name)).toEqual(['availability-web']);
  expect(found.problems.map(({ path, code }) => `${path} ${code}`)).toContain('spec.objectives parts-left-out');
});

it('reads v1alpha', () => {
  const side = (query: string) => ({ source: 'prometheus', queryType: 'promql', query });
  const found = read({
    ...{ apiVersion: 'openslo/v1alpha', kind: 'SLO', metadata: { name: 'requests', displayName: 'Requests' } },
    spec: {
      ...{ service: 'api', budgetingMethod: 'Occurrences', timeWindows: [{ count: 30, unit: 'Day' }] },
      objectives: [
        {
          target: 0.999,
          ratioMetrics: {
            good: side('sum(rate(ok_total[{{.window}}]))'),
            total: side('sum(rate(all_total[{{.window}}]))'),
          },
        },
        { target: 0.99, ratioMetrics: { good: side('sum(a) + sum(b)'), total: side('sum(c)') } },
      ],
    },
  });
  expect(resourcesOf(found)).toMatchObject([
    {
      metadata: { name: 'requests-1' },
      spec: {
        indicator: { spec: { ratioMetric: { good: series('ok_total') } } },
        timeWindow: [{ duration: '30d', isRolling: true }],
        objectives: [{ target: 0.999 }],
      },
    },
  ]);
  expect(found.problems).toMatchObject([
    { path: 'spec.objectives[1].ratioMetrics.good.query', code: 'query-without-window' },
  ]);
});

const bad = { ratioMetric: { ...ratio('sum(ok_total)', 'sum(all_total)').ratioMetric, bad: metric('sum(bad_total)') } };
const calendar = { startTime: '2026-01-01 00:00:00', timeZone: 'UTC' };

it.each`
  case                           | spec                                                                                                          | path                                  | taken
  ${'good and bad events'}       | ${{ indicator: { spec: bad } }}                                                                               | ${`${at}.ratioMetric.good`}           | ${'bad'}
  ${'a share and counts'}        | ${{ indicator: { spec: { ratioMetric: { total: metric('a'), rawType: 'success', raw: metric('share') } } } }} | ${`${at}.ratioMetric.total`}          | ${'raw'}
  ${'a ratio and a threshold'}   | ${{ indicator: { spec: { ...ratio('sum(ok_total)', 'sum(all_total)'), thresholdMetric: metric('a') } } }}     | ${`${at}.thresholdMetric`}            | ${'ratioMetric'}
  ${'a share and a percentage'}  | ${{ objectives: [{ target: 0.99, targetPercent: 99.9 }] }}                                                    | ${'spec.objectives[0].targetPercent'} | ${'target: 0.99'}
  ${'rolling over a calendar'}   | ${{ timeWindow: [{ duration: '30d', isRolling: true, calendar }] }}                                           | ${'spec.timeWindow[0].calendar'}      | ${'isRolling: true'}
  ${'two indicators'}            | ${{ indicatorRef: 'gone' }}                                                                                   | ${'spec.indicatorRef'}                | ${'indicator'}
  ${'one of it and of its part'} | ${{ objectives: [{ target: 0.9, indicator: { spec: ratio('sum(a)', 'sum(b)') } }] }}                          | ${'spec.indicator'}                   | ${'objectives[].indicator'}
`('says what is taken of $case', ({ spec, path, taken }) => {
  const found = read({ kind: 'other' }, slo(spec));
  const told = found.losses.filter(({ code }) => code === 'contradiction');
  expect(told).toMatchObject([{ path, detail: taken }]);
  expect(told[0]?.line).toBeGreaterThan(2);
  expect(resourcesOf(found).length).toBeGreaterThan(0);
});

it('takes what is said twice in the same words for no contradiction, and what a ratio is compared with for nothing', () => {
  const objectives = [{ target: 0.999, targetPercent: 99.9, op: 'lte', value: 1 }];
  const found = read(slo({ objectives, timeWindow: [{ duration: '1M', isRolling: false, calendar }] }));
  expect(found.problems).toEqual([]);
  expect(found.losses.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'spec.objectives[0].op field-not-kept',
    'spec.objectives[0].value field-not-kept',
  ]);
});

it('tells a fault of several objectives once, and names objectives apart', () => {
  const objectives = ['Good', 'good'].map((displayName) => ({ displayName, target: 0.9 }));
  const found = read(slo({ objectives, indicator: { spec: bad } }));
  expect(found.losses.map(({ code }) => code)).toEqual(['contradiction', 'objectives-apart']);
  expect(resourcesOf(found).map(({ metadata }) => metadata.name)).toEqual(['availability-good', 'availability-good-2']);
});

it('says which of two indicators of one name is left out', () => {
  const sli = (query: string) => ({
    ...{ apiVersion: 'openslo/v1', kind: 'SLI', metadata: { name: 'ok' }, spec: ratio(query, 'sum(all_total)') },
  });
  const found = read(slo({ indicator: undefined, indicatorRef: 'ok' }), sli('sum(a_total)'), sli('sum(b_total)'));
  expect(JSON.stringify(resourcesOf(found))).toContain('a_total');
  expect(found.losses).toMatchObject([{ path: 'metadata.name', code: 'second-of-name', detail: 'ok' }]);
});

it.each`
  window                                                     | expected
  ${{ count: 1, unit: 'Month', calendar, isRolling: false }} | ${{ duration: '1M', isRolling: false }}
  ${{ count: 30, unit: 'Day' }}                              | ${{ duration: '30d', isRolling: true }}
  ${{ count: 30, unit: 'Day', isRolling: false }}            | ${'spec.timeWindows[0].calendar calendar-needed'}
  ${{ count: 30, unit: 'Day', isRolling: true, calendar }}   | ${'spec.timeWindows[0].calendar contradiction'}
`('reads the window $window of v1alpha', ({ window, expected }) => {
  const side = (query: string) => ({ source: 'prometheus', queryType: 'promql', query });
  const found = read({
    ...{ apiVersion: 'openslo/v1alpha', kind: 'SLO', metadata: { name: 'requests' } },
    spec: {
      ...{ service: 'api', budgetingMethod: 'Occurrences', timeWindows: [window] },
      objectives: [{ target: 0.9, value: 1, ratioMetrics: { good: side('sum(a)'), total: side('sum(b)') } }],
    },
  });
  const told = [...found.problems, ...found.losses].map(({ path, code }) => `${path} ${code}`);
  const [resource] = resourcesOf(found);
  if (typeof expected === 'string') {
    expect(told).toEqual([expected]);
  } else {
    expect(told).toEqual([]);
    expect(resource?.spec.timeWindow).toMatchObject([expected]);
  }
});

it.each`
  query                      | asked
  ${'share # of all'}        | ${'sum(sum_over_time(((share # of all\n) >= 0)[$__window:1m]))'}
  ${'a # good\n  / b # all'} | ${'sum(sum_over_time(((a # good\n  / b # all\n) >= 0)[$__window:1m]))'}
`('reads a share with comments: $query', ({ query, asked }) => {
  const spec = { ratioMetric: { counter: false, rawType: 'success', raw: metric(query) } };
  expect(indicatorOf(spec)[0]).toMatchObject({ spec: { ratioMetric: { good: free(asked) } } });
});

it('knows a counter, and a series, with a comment behind it', () => {
  expect(indicatorOf(ratio('sum(ok_total) # good', '# all\nsum(rate(all_total[5m]))'))).toEqual([
    { spec: { ratioMetric: { good: series('ok_total'), total: series('all_total') } } },
    [],
  ]);
  const threshold = { objectives: [{ target: 0.99, op: 'lt', value: 9 }] };
  expect(indicatorOf({ thresholdMetric: metric('queue_length # waiting') }, threshold)[0]).toEqual({
    spec: { thresholdMetric: { ...series('queue_length'), op: 'lt', value: 9 } },
  });
});

it('says which fields of an indicator are not kept', () => {
  const more = { other: 1, rawType: 'success', good: { ...metric('sum(ok_total)'), zip: 1 } };
  expect(indicatorOf(ratio('sum(ok_total)', 'sum(all_total)', more))[1]).toEqual([
    `${at}.ratioMetric.good.zip field-not-kept`,
    `${at}.ratioMetric.other field-not-kept`,
    `${at}.ratioMetric.rawType field-not-kept`,
  ]);
});

it('says which fields of v1alpha are not kept', () => {
  const side = (query: string, more: object = {}) => ({ queryType: 'promql', query, ...more });
  const { losses } = read({
    ...{ apiVersion: 'openslo/v1alpha', kind: 'SLO', metadata: { name: 'requests' } },
    spec: {
      ...{ service: 'api', budgetingMethod: 'Occurrences', timeWindows: [{ count: 30, unit: 'Day' }] },
      indicator: { thresholdMetric: side('up') },
      objectives: [
        {
          target: 0.9,
          ratioMetrics: { good: side('sum(a)', { source: 'mimir-eu' }), total: side('sum(b)', { zip: 1 }), other: 1 },
        },
      ],
    },
  });
  expect(losses.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'spec.objectives[0].ratioMetrics.good.source field-not-kept',
    'spec.objectives[0].ratioMetrics.total.zip field-not-kept',
    'spec.indicator.thresholdMetric contradiction',
    'spec.objectives[0].ratioMetrics.other field-not-kept',
  ]);
});

it('says once what several SLOs take from one SLI', () => {
  const sli = (spec: object) => ({ apiVersion: 'openslo/v1', kind: 'SLI', metadata: { name: 'shared' }, spec });
  const of = (name: string) => slo({ indicator: undefined, indicatorRef: 'shared' }, { metadata: { name } });
  const counters = { ratioMetric: { good: metric('sum(ok_total)'), total: metric('sum(all_total)') } };
  const found = read(sli(counters), of('a'), of('b'));
  expect(resourcesOf(found)).toHaveLength(2);
  expect(found.losses.map(({ code }) => code)).toEqual(['counter-assumed']);
});
