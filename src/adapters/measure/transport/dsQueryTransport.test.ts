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

describe('lines of logs, as Grafana answers for its Loki', () => {
  const logs: BatchQuestion = { ...question, dataSourceUid: 'loki', exprs: ['a', 'b'], language: 'logql' };
  const matrix = (labels: object, values: number[]) => ({
    schema: {
      refId: 'q0',
      meta: {
        typeVersion: [0, 0],
        stats: [{ displayName: 'Summary: total lines processed', value: 5 }],
        executedQueryString: 'Expr: a\nStep: 1h0m0s',
      },
      fields: [
        { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time' }, config: { interval: hour } },
        { name: 'Value', type: 'number', typeInfo: { frame: 'float64' }, labels, config: { displayNameFromDS: '{}' } },
      ],
    },
    data: { values: [[hour, 3 * hour], values] },
  });

  it('asks a range with a step of its own', async () => {
    const bodies: unknown[] = [];
    const transport = dsQueryTransport(async ({ body }) => {
      bodies.push(body);
      return { kind: 'unreachable', detail: '' };
    });
    await transport(logs, new AbortController().signal);
    expect(bodies[0]).toMatchObject({
      from: String(hour),
      queries: [{ queryType: 'range', step: '3600s', expr: 'a' }, {}],
    });
    expect(JSON.stringify(bodies[0])).not.toContain('format');
  });

  it('reads counts, none for a stretch without lines, and each refusal in its own words', async () => {
    const error = {
      error: 'maximum of series (500) reached for a single query',
      errorSource: 'downstream',
      status: 400,
    };
    const data = { results: { q0: { status: 200, frames: [matrix({ path: '/pay' }, [2, 7])] }, q1: error } };
    const { result } = await ask({ kind: 'answered', status: 400, data });
    expect(result).toEqual({
      kind: 'answered',
      results: [
        { kind: 'counted', groups: [{ labels: { path: '/pay' }, values: Float64Array.of(2, NaN, 7) }], warnings: [] },
        { kind: 'problem', problem: { code: 'too-many-series', detail: error.error } },
      ],
    });
    const nothing = await ask({
      kind: 'answered',
      status: 200,
      data: { results: { q0: { status: 200, frames: [] }, q1: { status: 200 } } },
    });
    expect(nothing.result).toMatchObject({
      results: [
        { kind: 'counted', groups: [] },
        { kind: 'counted', groups: [] },
      ],
    });
  });

  it.each`
    language     | code
    ${'logql'}   | ${'timeout'}
    ${undefined} | ${'server-error'}
  `(
    'takes a connection that is closed without a word for a time-out of $language alone',
    async ({ language, code }) => {
      const broken = { error: 'Get "http://loki:3100/loki/api/v1/query_range?query=a": EOF', status: 500 };
      const answer = { kind: 'answered', status: 400, data: { results: { q0: broken } } } as const;
      const result = await dsQueryTransport(async () => answer)(
        { ...logs, exprs: ['a'], language },
        new AbortController().signal
      );
      expect(result).toMatchObject({ results: [{ kind: 'problem', problem: { code } }] });
    }
  );
});
