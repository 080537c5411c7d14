import { parseResources } from '../documents/parseResources';
import type { FoundSlo } from './foundSlo';
import { type RecordingRule, ruleDefinition } from './ruleDefinition';

const sloth: FoundSlo = {
  source: 'sloth',
  key: 'shop-availability',
  name: 'availability',
  service: 'shop',
  matchers: [{ label: 'sloth_id', op: '=', value: 'shop-availability' }],
  target: 0.99,
  windowMs: 30 * 86_400_000,
  remainingRatio: 0.4,
  noBurnDown: undefined,
};
const pyrra: FoundSlo = {
  ...sloth,
  source: 'pyrra',
  key: 'Shop_errors',
  name: 'Shop_errors',
  service: undefined,
  matchers: [{ label: 'slo', op: '=', value: 'Shop_errors' }],
};

const slothRule = (query: string, id = 'shop-availability') => ({
  name: 'slo:sli_error:ratio_rate5m',
  query,
  labels: { sloth_id: id },
});
const pyrraRules = (errors: string, requests: string) => [
  { name: 'pyrra_errors:rate5m', query: errors, labels: { slo: 'Shop_errors' } },
  { name: 'pyrra_requests:rate5m', query: requests, labels: { slo: 'Shop_errors' } },
];
const counter = (metric: string, matchers: object[]) => ({
  metricSource: { type: 'Prometheus', spec: { metric, matchers } },
});
function definitionOf(found: FoundSlo, rules: readonly RecordingRule[]) {
  const made = ruleDefinition(found, rules, 'prom');
  return made.ok ? made.definition : made.why;
}
const failed = { label: 'code', op: '=~', value: '5..' };

it('Sloth’s rule tells both counters', () => {
  const made = definitionOf(sloth, [
    slothRule('(sum(rate(other[5m]))) / (sum(rate(other[5m])))', 'other'),
    slothRule('(sum(rate(r{code=~"5.."}[5m]))) / (sum(rate(r[5m])))'),
  ]);
  expect(made).toEqual({
    apiVersion: 'headroom/v1',
    kind: 'SLO',
    metadata: { name: 'availability' },
    spec: {
      service: 'shop',
      indicator: {
        spec: { dataSource: { uid: 'prom' }, ratioMetric: { bad: counter('r', [failed]), total: counter('r', []) } },
      },
      timeWindow: [{ duration: '30d', isRolling: true }],
      budgetingMethod: 'RatioTimeslices',
      objectives: [{ target: 0.99, timeSliceWindow: '5m' }],
    },
  });
  expect(parseResources([made]).problems).toEqual([]);
});

it.each([
  { what: 'a bracket in quotes', query: '(sum(rate(r{path=")/("}[5m]))) / (sum(rate(r[5m])))', holds: ')/(' },
  {
    what: 'another query than of one counter',
    query: '(sum(rate(a[5m])) + sum(rate(b[5m]))) / (sum(rate(r[5m])))',
    holds: 'sum(rate(a[$__window])) + sum(rate(b[$__window]))',
  },
  {
    what: 'a share of its own',
    query: '(1 - avg_over_time(up[5m]))',
    holds: 'sum_over_time((((1 - avg_over_time(up[5m]))) >= 0)[$__window:1m])',
  },
])('$what', ({ query, holds }) => {
  const made = definitionOf(sloth, [slothRule(query)]);
  expect(JSON.stringify(made)).toContain(JSON.stringify(holds).slice(1, -1));
  expect(parseResources([made]).problems).toEqual([]);
});

it('Pyrra’s two rules tell a ratio, and a latency', () => {
  const ratio = definitionOf(pyrra, pyrraRules('sum(rate(r{code=~"5.."}[5m])) or vector(0)', 'sum(rate(r[5m]))'));
  expect(ratio).toMatchObject({
    metadata: { name: 'shop-errors', displayName: 'Shop_errors' },
    spec: {
      service: 'shop-errors',
      budgetingMethod: 'Occurrences',
      indicator: { spec: { ratioMetric: { bad: counter('r', [failed]) } } },
    },
  });
  const latency = definitionOf(
    pyrra,
    pyrraRules('sum(rate(s_count[5m])) - sum(rate(s_bucket{le="0.5"}[5m]))', 'sum(rate(s_count[5m]))')
  );
  expect(latency).toMatchObject({ spec: { indicator: { spec: { latencyMetric: { threshold: 0.5 } } } } });
  expect([ratio, latency].flatMap((made) => parseResources([made]).problems)).toEqual([]);
});

it.each([
  { what: 'its rules are not there', found: sloth, rules: [] },
  { what: 'two rules of its name differ', found: sloth, rules: [slothRule('(a) / (b)'), slothRule('(a) / (c)')] },
  { what: 'one of two is missing', found: pyrra, rules: pyrraRules('sum(rate(r[5m]))', '').slice(0, 1) },
  {
    what: 'it is known by totals alone',
    found: { ...pyrra, noBurnDown: 'only-totals' as const },
    rules: pyrraRules('sum(a)', 'sum(a)'),
  },
])('nothing where $what', ({ found, rules }) => {
  expect(definitionOf(found, rules)).toBe('not-told');
});

it('a share that Sloth’s rule tells itself is taken each minute, which is by time already', () => {
  expect(definitionOf(sloth, [slothRule('(1 - avg_over_time(up[5m]))')])).toMatchObject({
    spec: { budgetingMethod: 'Occurrences', objectives: [{ target: 0.99 }] },
  });
});

it('shares that are corrected by traffic are not taken over, and it is said why', () => {
  const corrected =
    '(\nslo:numerator_correction:ratio5m{sloth_id="shop-availability"}\n* on()\nsum(rate(e[5m]))\n)\n/\n(sum(rate(r[5m])))\n';
  expect(definitionOf(sloth, [slothRule(corrected)])).toBe('corrected');
});
