import type { LogIndicator } from '../slo/slo';
import { logQueries } from './logQueries';

const total = { matchers: [{ label: 'job', op: '=' as const, value: 'shop' }], lines: [], fields: [] };
const event = { ...total, lines: [{ op: '|=' as const, value: 'failed' }] };
const indicator: LogIndicator = { kind: 'logs', given: 'bad', event, total, groupBy: [] };

it('counts lines of each bucket', () => {
  expect(logQueries(indicator, 3_600_000)).toEqual({
    bad: 'sum(count_over_time({job="shop"} |= "failed" [1h]))',
    total: 'sum(count_over_time({job="shop"} [1h]))',
  });
});

it('by labels', () => {
  expect(logQueries({ ...indicator, given: 'good', groupBy: ['env', 'path'] }, 60_000).good).toBe(
    'sum by (env, path) (count_over_time({job="shop"} |= "failed" [1m]))'
  );
});
