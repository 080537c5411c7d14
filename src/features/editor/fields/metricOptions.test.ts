import type { MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';
import { histogramKinds, metricOptions } from './metricOptions';

const metric = (name: string, type: MetricInfo['type'] = 'unknown', help = ''): MetricInfo => ({ name, type, help });
const metrics = [
  metric('requests_total', 'counter', 'Requests'),
  metric('jobs_total'),
  metric('took_seconds_bucket', 'histogram'),
  metric('took_seconds_count', 'histogram'),
  metric('took_seconds_sum', 'histogram'),
  metric('waited_seconds', 'histogram'),
  metric('both_seconds', 'histogram'),
  metric('both_seconds_bucket', 'histogram'),
  metric('both_seconds_count', 'histogram'),
  metric('queue_age_seconds', 'gauge'),
  metric('up'),
  metric('dotted.requests', 'counter'),
];

it.each`
  kind           | names
  ${'counter'}   | ${['requests_total', 'jobs_total', 'took_seconds_count', 'both_seconds_count']}
  ${'histogram'} | ${['took_seconds', 'waited_seconds', 'both_seconds']}
  ${'gauge'}     | ${['queue_age_seconds', 'up']}
`('offers each $kind once', ({ kind, names }) => {
  expect(metricOptions(metrics, kind).map(({ value }) => value)).toEqual(names);
});

it.each`
  name                | kinds
  ${'took_seconds'}   | ${['classic']}
  ${'waited_seconds'} | ${['native']}
  ${'both_seconds'}   | ${['classic', 'native']}
  ${'up'}             | ${[]}
`('$name is a histogram of the kinds $kinds', ({ name, kinds }) => {
  expect(histogramKinds(metrics, name)).toEqual(kinds);
});
