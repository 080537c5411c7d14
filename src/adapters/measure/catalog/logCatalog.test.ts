import type { HttpAnswer, HttpRequest } from '../transport/httpAnswer';
import { logCatalog } from './logCatalog';

const hourMs = 3_600_000;
const nowMs = 1_767_225_600_000;
const { signal } = new AbortController();

/** A Loki behind Grafana that gives these answers by path. */
function loki(answers: Record<string, unknown>, status = 200) {
  const asked: HttpRequest[] = [];
  const http = async (request: HttpRequest): Promise<HttpAnswer> => {
    asked.push(request);
    const data = answers[request.path.replace('/api/datasources/uid/logs/resources/', '')];
    return { kind: 'answered', status: data === undefined ? 404 : status, data: data ?? '404 page not found' };
  };
  return { asked, catalog: logCatalog(http, 'logs', () => nowMs) };
}

it('labels, their values and the streams that fit, of the last hours in nanoseconds', async () => {
  const { asked, catalog } = loki({
    labels: { status: 'success', data: ['env', 'job'] },
    'label/job/values': { status: 'success', data: ['cart', 'shop'] },
    'label/a%2Fb/values': { status: 'success' },
    series: {
      status: 'success',
      data: [
        { job: 'shop', env: 'eu' },
        { job: 'shop', env: 'us' },
      ],
    },
  });
  expect(await catalog.streamLabels(signal)).toEqual({ status: 'ready', value: ['env', 'job'] });
  expect(await catalog.streamValues(['job', 'a/b'], signal)).toEqual({
    status: 'ready',
    value: { job: ['cart', 'shop'], 'a/b': [] },
  });
  expect(await catalog.streams('{job="shop"}', signal)).toMatchObject({
    value: { series: 2, labels: [{ name: 'env' }, { name: 'job', values: [{ value: 'shop', series: 2 }] }] },
  });
  const range = { start: `${nowMs - 6 * hourMs}000000`, end: `${nowMs}000000` };
  expect(asked.map(({ params }) => params)).toEqual([range, range, range, { 'match[]': '{job="shop"}', ...range }]);
});

it('fields of lines stand at the top of the answer; metadata of a line needs no parser', async () => {
  const fields = [
    { label: 'took', type: 'duration', cardinality: 40, parsers: ['logfmt'], sketch: 'AgE=' },
    { label: 'trace_id', type: 'string', cardinality: 900, parsers: null },
  ];
  const { asked, catalog } = loki({ detected_fields: { fields, limit: 200 } });
  expect(await catalog.detectedFields('{job="shop"} |= "POST"', signal)).toEqual({
    status: 'ready',
    value: [
      { name: 'took', type: 'duration', cardinality: 40, parsers: ['logfmt'] },
      { name: 'trace_id', type: 'string', cardinality: 900, parsers: [] },
    ],
  });
  expect(asked[0]?.params).toMatchObject({ query: '{job="shop"} |= "POST"', limit: '200', line_limit: '500' });
});

it('no lines have no fields', async () => {
  const { catalog } = loki({ detected_fields: { fields: null, limit: 200 } });
  expect(await catalog.detectedFields('{job="shop"}', signal)).toEqual({ status: 'ready', value: [] });
});

it('what streams brought in the last day, as the index tells', async () => {
  const { asked, catalog } = loki({
    'index/stats': { streams: 4, chunks: 9, entries: 5_000, bytes: 100_000 },
    series: { status: 'success', data: [{ job: 'shop' }, { job: 'shop', env: 'eu' }] },
  });
  expect(await catalog.statsOfEach(['{job="shop"}'], signal)).toEqual({
    status: 'ready',
    value: [{ streams: 2, lines: 5_000, bytes: 100_000 }],
  });
  const range = { start: `${nowMs - 24 * hourMs}000000`, end: `${nowMs}000000` };
  expect(asked.map(({ params }) => params)).toEqual([
    { query: '{job="shop"}', ...range },
    { 'match[]': '{job="shop"}', ...range },
  ]);
  const older = await loki({}).catalog.statsOfEach(['{job="shop"}'], signal);
  expect(older).toMatchObject({ status: 'failed', problem: { code: 'not-found' } });
});

it.each`
  case             | answers                                             | status | code
  ${'older'}       | ${{}}                                               | ${200} | ${'not-found'}
  ${'refuses'}     | ${{ detected_fields: { message: 'forbidden' } }}    | ${403} | ${'forbidden'}
  ${'not there'}   | ${{ detected_fields: { message: 'bad gateway' } }}  | ${502} | ${'unreachable'}
  ${'other shape'} | ${{ detected_fields: { fields: [{ name: 'a' }] } }} | ${200} | ${'unexpected-answer'}
`('a Loki that is $case: $code', async ({ answers, status, code }) => {
  const answer = await loki(answers, status).catalog.detectedFields('{job="shop"}', signal);
  expect(answer).toMatchObject({ status: 'failed', problem: { code } });
});

it('values of which one label cannot be asked have failed', async () => {
  const { catalog } = loki({ 'label/job/values': { data: ['shop'] } });
  expect(await catalog.streamValues(['job', 'env'], signal)).toMatchObject({ status: 'failed' });
});
