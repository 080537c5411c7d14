import { type Aspect, doneOf, fittingMetrics, type KnownMetric, wholeOf } from './fittingMetrics';

const metric = (name: string, type: KnownMetric['type'] = 'unknown', help = ''): KnownMetric => ({ name, type, help });

const SHOP = [
  metric('go_memstats_last_gc_time_seconds', 'gauge'),
  metric('prometheus_http_requests_total', 'counter'),
  metric('http_requests_total', 'counter', 'Requests.'),
  metric('grpc_requests_total', 'counter'),
  metric('http_request_duration_seconds_bucket', 'histogram'),
  metric('http_request_duration_seconds_count', 'histogram'),
  metric('http_request_duration_seconds_sum', 'histogram'),
  metric('took_seconds', 'histogram'),
  metric('probe_success', 'gauge'),
  metric('import_last_success_timestamp_seconds', 'gauge'),
  metric('backup_done', 'gauge', 'Unix time of the last whole backup.'),
  metric('mail_queue_oldest_age_seconds', 'gauge'),
  metric('rows_read_total', 'counter'),
  metric('rows_written_total', 'counter'),
  metric('rows_invalid_total', 'counter'),
  metric('pages_degraded_total', 'counter'),
  metric('pages_requests_total', 'counter'),
  metric('objects_lost_total', 'counter'),
  metric('scrub', 'counter', 'Blocks with a checksum error.'),
  metric('temperature', 'gauge'),
  metric('shop:requests:rate5m'),
];

it.each<[Aspect, string[]]>([
  ['availability', ['http_requests_total', 'grpc_requests_total', 'pages_requests_total', 'probe_success']],
  ['latency', ['http_request_duration_seconds', 'took_seconds', 'mail_queue_oldest_age_seconds']],
  ['freshness', ['import_last_success_timestamp_seconds', 'backup_done', 'mail_queue_oldest_age_seconds']],
  ['coverage', ['rows_read_total']],
  ['correctness', ['rows_invalid_total']],
  ['fidelity', ['pages_degraded_total']],
  ['durability', ['objects_lost_total', 'scrub']],
])('%s is told by %j', (aspect, expected) => {
  expect(fittingMetrics(SHOP, aspect, 9).map((one) => one.metric)).toEqual(expected);
});

it('throughput is told by what is processed before what is asked', () => {
  const found = fittingMetrics(SHOP, 'throughput', 2);
  expect(found.map((one) => one.metric)).toEqual(['rows_written_total', 'http_requests_total']);
});

it('says how a metric is read', () => {
  const readings = fittingMetrics(SHOP, 'freshness', 9).map(({ reading }) => reading);
  expect(readings).toEqual(['moment', 'moment', 'value']);
});

it.each`
  part                      | whole
  ${'rows_written_total'}   | ${'rows_read_total'}
  ${'rows_invalid_total'}   | ${'rows_read_total'}
  ${'pages_degraded_total'} | ${'pages_requests_total'}
  ${'objects_lost_total'}   | ${undefined}
  ${'temperature'}          | ${undefined}
`('all of $part are $whole', ({ part, whole }) => {
  expect(wholeOf(part, SHOP)).toBe(whole);
});

it('finds what was done of all', () => {
  expect(doneOf('rows_read_total', SHOP)).toBe('rows_written_total');
  expect(doneOf('pages_requests_total', SHOP)).toBeUndefined();
});
