import { gaugeRatio, thresholdIndicator } from './gaugeIndicator';

const asked = (query: string) => ({ type: 'Prometheus' as const, query });
const source = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });

it('leaves minutes without events out of a share, which 0/0 would make of all the minutes around', () => {
  expect(gaugeRatio(asked('a / b'), 'bad')).toMatchObject({
    metric: {
      ratioMetric: {
        bad: source('sum(sum_over_time(((a / b) >= 0)[$__window:1m]))'),
        total: source('sum(count_over_time(((a / b) >= 0)[$__window:1m]))'),
      },
    },
  });
});

it('answers 0 where an expression is never good, and leaves out what is no number', () => {
  expect(thresholdIndicator(asked('a / b'), { op: 'lte', value: 0.5 })).toMatchObject({
    metric: {
      ratioMetric: {
        good: source('sum(sum_over_time(((a / b) <= bool 0.5)[$__window:1m]))'),
        total: source('sum(count_over_time(((a / b) >= -Inf)[$__window:1m]))'),
      },
    },
  });
});
