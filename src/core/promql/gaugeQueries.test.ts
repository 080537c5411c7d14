import type { GaugeIndicator, ThresholdIndicator } from '../slo/slo';
import { gaugeQueries } from './gaugeQueries';
import { nativeQueries } from './nativeQueries';

const HOUR_MS = 3_600_000;
const series = { metric: 'queue_age_seconds', matchers: [{ label: 'job', op: '=' as const, value: 'a"b' }] };
const queue = String.raw`queue_age_seconds{job="a\"b"}`;
const threshold: ThresholdIndicator = { kind: 'threshold', series, op: 'lte', value: 60, stepMs: 60_000, groupBy: [] };

it.each`
  case                  | indicator                                                                     | good                                                                                                  | total
  ${'each series'}      | ${threshold}                                                                  | ${`sum(sum_over_time((${queue} <= bool 60)[3599999ms:1m]))`}                                          | ${`sum(count_over_time((${queue} == ${queue})[3599999ms:1m]))`}
  ${'groups'}           | ${{ ...threshold, groupBy: ['az'] }}                                          | ${`sum by (az) (sum_over_time((${queue} <= bool 60)[3599999ms:1m]))`}                                 | ${`sum by (az) (count_over_time((${queue} == ${queue})[3599999ms:1m]))`}
  ${'all together'}     | ${{ ...threshold, aggregation: 'max', op: 'gt', value: -1, stepMs: 300_000 }} | ${`sum(sum_over_time((max(${queue}) > bool -1)[3599999ms:5m]))`}                                      | ${`sum(count_over_time((max(${queue}) == max(${queue}))[3599999ms:5m]))`}
  ${'a group together'} | ${{ ...threshold, aggregation: 'avg', op: 'lt', groupBy: ['az'] }}            | ${`sum by (az) (sum_over_time((avg by (az) (${queue}) < bool 60)[3599999ms:1m]))`}                    | ${`sum by (az) (count_over_time((avg by (az) (${queue}) == avg by (az) (${queue}))[3599999ms:1m]))`}
  ${'an age'}           | ${{ ...threshold, age: true }}                                                | ${`sum(sum_over_time((time() - (${queue} < 1e11) <= bool 60)[3599999ms:1m]))`}                        | ${`sum(count_over_time((time() - (${queue} < 1e11) == time() - (${queue} < 1e11))[3599999ms:1m]))`}
  ${'ages together'}    | ${{ ...threshold, age: true, aggregation: 'max', groupBy: ['az'] }}           | ${`sum by (az) (sum_over_time((max by (az) (time() - (${queue} < 1e11)) <= bool 60)[3599999ms:1m]))`} | ${`sum by (az) (count_over_time((max by (az) (time() - (${queue} < 1e11)) == max by (az) (time() - (${queue} < 1e11)))[3599999ms:1m]))`}
  ${'yes or no'}        | ${{ kind: 'yes-no', series, groupBy: [] }}                                    | ${`sum(sum_over_time(${queue}[3599999ms]))`}                                                          | ${`sum(count_over_time(${queue}[3599999ms]))`}
`('$case', ({ indicator, good, total }: { indicator: GaugeIndicator; good: string; total: string }) => {
  expect(gaugeQueries(indicator, HOUR_MS)).toEqual({ good, total });
});

it('a native histogram is counted by its own functions', () => {
  const events = 'sum by (az) (increase(took_seconds[5m]))';
  const histogram = { metric: 'took_seconds', matchers: [] };
  expect(
    nativeQueries({ kind: 'latency', histogram, threshold: 0.25, native: true, groupBy: ['az'] }, 300_000)
  ).toEqual({
    good: `(histogram_fraction(0, 0.25, ${events}) * histogram_count(${events}) >= 0)`,
    total: `histogram_count(${events})`,
  });
});
