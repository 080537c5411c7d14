import { likelyCounter, likelyFailures } from './likelyIndicator';

it.each`
  metrics                                                           | expected
  ${['up', 'http_requests_total', 'grpc_requests_total']}           | ${'http_requests_total'}
  ${['process_cpu_seconds_total', 'cart_request_total']}            | ${'cart_request_total'}
  ${['process_cpu_seconds_total', 'sync_jobs_total']}               | ${'sync_jobs_total'}
  ${['up', 'process_cpu_seconds_total', 'subrequests_total_bytes']} | ${undefined}
  ${[]}                                                             | ${undefined}
`('of $metrics most likely $expected', ({ metrics, expected }) => {
  expect(likelyCounter(metrics)).toBe(expected);
});

const label = (name: string, ...values: string[]) => ({ name, values: values.map((value) => ({ value })) });

it.each`
  labels                                             | expected
  ${[label('code', '200', '503')]}                   | ${{ label: 'code', op: '=~', value: '5..' }}
  ${[label('code', '200')]}                          | ${{ label: 'code', op: '=~', value: '5..' }}
  ${[label('result', 'success', 'failed')]}          | ${{ label: 'result', op: '=', value: 'failed' }}
  ${[label('status', 'ok', 'error')]}                | ${{ label: 'status', op: '=', value: 'error' }}
  ${[label('code', 'US'), label('region', 'error')]} | ${undefined}
`('of $labels failures are most likely $expected', ({ labels, expected }) => {
  expect(likelyFailures(labels)).toEqual(expected);
});
