import { logCatalog } from '../../src/adapters/measure/catalog/logCatalog';
import { whyNoLines } from '../../src/adapters/measure/catalog/whyNoLines';
import type { HttpClient } from '../../src/adapters/measure/transport/httpAnswer';
import { logStages } from '../../src/core/diagnose/logStages';
import { dayMs, hourMs, minuteMs, nowMs } from './logShop';
import { grafanaWithLoki, itWithLoki, lokiUrl, pushLines, runId } from './loki';

jest.setTimeout(60_000);

const { signal } = new AbortController();
const job = `why-${runId}`;
const paid = (i: number) =>
  JSON.stringify({ method: 'POST', status: i < 45 ? 200 : 404, ms: i, ...(i < 6 ? { region: 'eu' } : {}) });
const lately = (count: number, line: (i: number) => string, fromMs = nowMs - 55 * minuteMs) =>
  Array.from({ length: count }, (_, i) => ({ atMs: fromMs + i * 30_000, line: line(i) }));

/** Fifty requests and ten words of the last hour, lines of four hours ago, and a stream that ended two days ago. */
beforeAll(async () => {
  if (lokiUrl !== undefined) {
    await pushLines({ job, env: 'eu' }, [...lately(50, paid), ...lately(10, (i) => `warming up ${i}`)]);
    await pushLines(
      { job, env: 'us' },
      lately(20, (i) => `took=${i}ms`, nowMs - 4 * hourMs)
    );
    await pushLines(
      { job, env: 'old' },
      lately(5, () => 'bye', nowMs - 2 * dayMs)
    );
  }
}, 60_000);

async function why(query: string, asked: string[] = []) {
  const http: HttpClient = (request, way) => {
    asked.push(request.path.replace(/^.*resources\//, ''));
    return grafanaWithLoki()(request, way);
  };
  const stages = logStages(query);
  if (!stages) {
    throw new Error(`not understood: ${query}`);
  }
  return whyNoLines(
    logCatalog(http, 'loki', () => nowMs),
    stages,
    30 * dayMs,
    signal
  );
}

const of = (rest = '', streams = `{job="${job}",env="eu"}`) => `${streams}${rest}`;
const matcher = (label: string, value: string) => ({ label, op: '=', value });
const text = (value: string) => ({ text: value });

itWithLoki('names the condition that leaves no stream, and what there is instead', async () => {
  expect(await why(of('', `{job="${job}",env="europe"}`))).toMatchObject({
    value: {
      code: 'conditions',
      backMs: 6 * hourMs,
      conditions: [
        {
          matchers: [matcher('env', 'europe')],
          within: {
            matchers: [matcher('job', job)],
            series: 2,
            label: 'env',
            values: { most: [{ value: 'eu', series: 1 }, { value: 'us', series: 1 }], count: 2 }, // prettier-ignore
          },
        },
      ],
    },
  });
  const alone = await why(of('', `{job="no-${job}"}`));
  expect(alone).toMatchObject({
    value: { conditions: [{ matchers: [matcher('job', `no-${job}`)], within: { matchers: [], label: 'job' } }] },
  });
  const [only] = alone.status === 'ready' && alone.value.code === 'conditions' ? alone.value.conditions : [];
  expect(only?.within.series).toBeUndefined();
  expect(only?.within.values.count).toBeGreaterThan(0);
});

itWithLoki.each`
  case                                  | streams                              | expected
  ${'a label that no stream has'}       | ${`{job="${job}",zone="a"}`}         | ${{ conditions: [{ matchers: [matcher('zone', 'a')], within: { series: 2, label: 'zone', values: { most: [{ value: '', series: 2 }] } } }] }}
  ${'one that only excludes beside it'} | ${`{job="no-${job}",env!="eu"}`}     | ${{ conditions: [{ matchers: [matcher('job', `no-${job}`)], within: { matchers: [], label: 'job' } }] }}
  ${'all are excluded'}                 | ${`{job="${job}",env!~"eu|us|old"}`} | ${{ conditions: [{ matchers: [{ label: 'env', op: '!~' }, matcher('job', job)].reverse(), within: { series: 2, label: 'env' } }] }}
  ${'streams of before'}                | ${`{job="${job}",env="old"}`}        | ${{ code: 'ended', backMs: 30 * dayMs }}
`('$case', async ({ streams, expected }) => {
  expect(await why(of('', streams))).toMatchObject({ status: 'ready', value: expected });
});

itWithLoki.each`
  query                                                              | expected
  ${of(' |= "warming" |= "POST"')}                                   | ${{ stage: text('|= "POST"'), before: text('|= "warming"'), lines: 10, values: undefined }}
  ${of(' |= "psot" | json | status>=500')}                           | ${{ stage: text('|= "psot"'), lines: 60, backMs: hourMs }}
  ${of(' |= "warming" | json | __error__=""')}                       | ${{ stage: text('| json'), lines: 10 }}
  ${of(' | json | status>=500 | __error__=""')}                      | ${{
    stage: text('| status>=500'),
    lines: 50,
    values: {
      most: [
        { value: '200', series: 45 },
        { value: '404', series: 5 },
      ],
      count: 2,
    },
  }}
  ${of(' | json | region="us" | __error__=""')}                      | ${{
    stage: text('| region="us"'),
    values: {
      most: [
        { value: '', series: 44 },
        { value: 'eu', series: 6 },
      ],
      count: 2,
    },
  }}
  ${of(' | json | statuscode>=500 | __error__=""')}                  | ${{ stage: text('| statuscode>=500'), lines: 50, values: { most: [{ value: '', series: 50 }], count: 1 } }}
  ${`{job="${job}",env="us"} | logfmt | took>5s | __error__=""`}     | ${{ stage: text('| took>5s'), lines: 20, backMs: 6 * hourMs }}
  ${`sum(count_over_time(${of(' |= "psot"')} [$__window]))`}         | ${{ stage: text('|= "psot"'), lines: 60 }}
`('$query', async ({ query, expected }) => {
  expect(await why(query)).toMatchObject({ status: 'ready', value: { code: 'stage', ...expected } });
});

itWithLoki('asks little: once where a text leaves none, twice of a field', async () => {
  const asked = async (query: string) => {
    const paths: string[] = [];
    const answer = await why(query, paths);
    return [answer.status === 'ready' && answer.value.code, ...paths];
  };
  expect(await asked(of(' | json | status=404'))).toEqual(['not-empty', 'query']);
  expect(await asked(of(' |= "psot"'))).toEqual(['stage', 'query']);
  expect(await asked(of(' | json | status>=500'))).toEqual(['stage', 'query', 'query']);
  expect(await asked(of('', `{job="${job}",env="x"}`))).toEqual([
    'conditions',
    ...['query', 'query', 'series', 'series', 'series', 'series', 'series'],
  ]);
});
