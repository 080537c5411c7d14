import type { Indicator } from './slo';
import { countGroups } from './countGroups';
import { DAY_MS, ratioWith } from './testing/question';

const series = { metric: 'queue_age_seconds', matchers: [{ label: 'job', op: '=' as const, value: 'a"b' }] };
const free = (language: 'promql' | 'logql', query: string): Indicator => ({
  ...{ kind: 'free', language, given: 'bad', groupBy: ['region'] },
  event: { by: 'query', query },
  total: { by: 'query', query },
});

it.each<[string, Indicator, string | undefined]>([
  [
    'series of the total, now and at each quarter of the window',
    ratioWith({ groupBy: ['region', 'tier'] }),
    'count(count by (region, tier) (http_requests_total or http_requests_total offset 7d or http_requests_total offset 14d or http_requests_total offset 21d or http_requests_total offset 28d))',
  ],
  [
    'values are escaped',
    { kind: 'yes-no', series, groupBy: ['az'] },
    `count(count by (az) (${[0, 7, 14, 21, 28].map((days) => `queue_age_seconds{job="a\\"b"}${days ? ` offset ${days}d` : ''}`).join(' or ')}))`,
  ],
  [
    'own queries as they were lately',
    free('promql', 'sum by (region) (increase(a_total[$__window]))'),
    'count(sum by (region) (sum by (region) (increase(a_total[10m]))))',
  ],
  ['nothing without groups', ratioWith({}), undefined],
])('counts %s', (_, indicator, expr) => {
  expect(countGroups(indicator, 28 * DAY_MS)?.expr).toBe(expr);
});

it('says in which language', () => {
  const query = 'sum by (region) (count_over_time({app="a"}[$__window]))';
  expect(countGroups(free('logql', query), DAY_MS)).toMatchObject({ language: 'logql' });
});
