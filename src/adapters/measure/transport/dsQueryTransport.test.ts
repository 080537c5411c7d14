import type { BatchQuestion } from '../engine/queryTransport';
import { dsQueryTransport } from './dsQueryTransport';
import type { HttpAnswer, HttpRequest } from './httpAnswer';

const hour = 3_600_000;
const question: BatchQuestion = { dataSourceUid: 'prom', widthMs: hour, fromMs: 0, toMs: 3 * hour, exprs: ['a', 'b'] };

const frame = (values: unknown[], more: object = {}) => ({
  schema: {
    refId: 'q0',
    ...more,
    fields: [
      { name: 'Time', type: 'time' },
      { name: 'Value', type: 'number', labels: { pod: 'x' } },
    ],
  },
  data: { values: [[hour, 2 * hour, 3 * hour], values], entities: [null, { NaN: [1] }] },
});
const empty = { schema: { fields: [] }, data: { values: [] } };

async function ask(answer: HttpAnswer) {
  const requests: HttpRequest[] = [];
  const transport = dsQueryTransport(async (request) => {
    requests.push(request);
    return answer;
  });
  const result = await transport(question, new AbortController().signal);
  return { result, request: requests[0] };
}

it('asks for the ends of the buckets with an exact step', async () => {
  const { request } = await ask({ kind: 'unreachable', detail: '' });
  expect(request).toMatchObject({
    method: 'POST',
    path: '/api/ds/query',
    body: {
      from: String(hour),
      to: String(3 * hour),
      queries: [
        {
          refId: 'q0',
          expr: 'a',
          interval: '3600s',
          intervalMs: hour,
          maxDataPoints: 4,
          range: true,
          datasource: { uid: 'prom' },
        },
        { refId: 'q1', expr: 'b' },
      ],
    },
  });
});

it('puts a count into the bucket that ends at its time, and tells what is no number from what is not there', async () => {
  const { result } = await ask({
    kind: 'answered',
    status: 200,
    data: { results: { q0: { status: 200, frames: [frame([null, null, 7])] }, q1: { status: 200, frames: [empty] } } },
  });
  expect(result).toEqual({
    kind: 'answered',
    results: [
      { kind: 'counted', groups: [{ labels: { pod: 'x' }, values: Float64Array.of(NaN, Infinity, 7) }], warnings: [] },
      { kind: 'counted', groups: [], warnings: [] },
    ],
  });
});

it('keeps warnings and drops hints', async () => {
  const notices = [
    { severity: 'warning', text: 'partial response' },
    { severity: 'info', text: 'metric might not be a counter' },
  ];
  const results = { q0: { frames: [frame([1, 2, 3], { meta: { notices } })] }, q1: { frames: [] } };
  const { result } = await ask({ kind: 'answered', status: 200, data: { results } });
  expect(result).toMatchObject({ results: [{ warnings: ['partial response'] }, { warnings: [] }] });
});

it('keeps the good answer of a request with a bad query', async () => {
  const results = {
    q0: { status: 400, error: 'bad_data: parse error: unexpected end', frames: [] },
    q1: { status: 200, frames: [frame([1, 1, 1])] },
  };
  const { result } = await ask({ kind: 'answered', status: 400, data: { results } });
  expect(result).toMatchObject({
    kind: 'answered',
    results: [{ kind: 'problem', problem: { code: 'bad-query' } }, { kind: 'counted' }],
  });
});

it.each`
  case                 | answer                                                                           | code
  ${'no network'}      | ${{ kind: 'unreachable', detail: 'failed to fetch' }}                            | ${'unreachable'}
  ${'unknown source'}  | ${{ kind: 'answered', status: 404, data: { message: 'Data source not found' } }} | ${'not-found'}
  ${"a proxy's page"}  | ${{ kind: 'answered', status: 200, data: '<html>' }}                             | ${'unexpected-answer'}
  ${'gateway timeout'} | ${{ kind: 'answered', status: 504, data: '' }}                                   | ${'timeout'}
`('$case is $code for all', async ({ answer, code }) => {
  expect((await ask(answer)).result).toMatchObject({ kind: 'refused', problem: { code } });
});

it('says which results are not as they should be', async () => {
  const { result } = await ask({ kind: 'answered', status: 200, data: { results: { q0: { frames: 7 } } } });
  expect(result).toMatchObject({
    results: [{ problem: { code: 'unexpected-answer' } }, { problem: { code: 'unexpected-answer' } }],
  });
});
