import { logStages } from '../../../core/diagnose/logStages';
import type { HttpAnswer, HttpRequest } from '../transport/httpAnswer';
import { logCatalog } from './logCatalog';
import { whyNoLines } from './whyNoLines';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const nowMs = 1_767_225_600_000;
const { signal } = new AbortController();

type Series = Record<string, string>;

/** A Loki behind Grafana, in the shapes of its documented API: streams by selector and length of time, counts by expression. */
function loki(
  streams: (selector: string, backMs: number) => Series[],
  counts: (expr: string) => Array<[Series, number]>
) {
  const asked: string[] = [];
  const http = async ({ path, params }: HttpRequest): Promise<HttpAnswer> => {
    const resource = path.replace('/api/datasources/uid/logs/resources/', '');
    asked.push(resource);
    const backMs = nowMs - Number(String(params?.start).slice(0, -6));
    return { kind: 'answered', status: 200, data: { status: 'success', data: dataOf(resource, params, backMs) } };
  };
  const dataOf = (resource: string, params: HttpRequest['params'], backMs: number) => {
    if (resource === 'series') {
      return streams(String(params?.['match[]']), backMs);
    }
    if (resource !== 'query') {
      return ['cart', 'shop'];
    }
    // Some expressions in one, each with a label that tells its place.
    const parts = String(params?.query)
      .split(/label_replace\(/)
      .slice(1);
    const result = parts.flatMap((expr, place) =>
      counts(expr).map(([metric, count]) => ({
        metric: { ...metric, headroom_query: String(place) },
        value: [nowMs / 1000, String(count)],
      }))
    );
    return { resultType: 'vector', result };
  };
  return { asked, catalog: logCatalog(http, 'logs', () => nowMs) };
}

async function why(query: string, { catalog }: ReturnType<typeof loki>) {
  const stages = logStages(query);
  return stages && whyNoLines(catalog, stages, 90 * dayMs, signal);
}

const shop = { job: 'shop', env: 'eu' };
const none = () => [];

it('the stage that leaves no line of the last hour, and what its field is', async () => {
  const source = loki(
    () => [shop],
    (expr) => {
      if (expr.startsWith('topk')) {
        return [[{ status: '404' }, 1], [{}, 2], [{ status: '200' }, 7]]; // prettier-ignore
      }
      return expr.startsWith('count(') ? [[{}, 3]] : expr.includes('status>=500') ? [] : [[{}, 10]];
    }
  );
  expect(await why('{job="shop"} |= "POST" | json | status>=500 | took>1s | __error__=""', source)).toMatchObject({
    value: {
      code: 'stage',
      backMs: hourMs,
      stage: { text: '| status>=500' },
      before: { text: '| json' },
      lines: 10,
      values: {
        most: [{ value: '200', series: 7 }, { value: '', series: 2 }, { value: '404', series: 1 }], // prettier-ignore
        count: 3,
      },
    },
  });
  expect(source.asked).toEqual(['query', 'query']);
});

it('looks over six hours where the last one has no line', async () => {
  const source = loki(
    () => [shop],
    (expr) => (expr.includes('[6h]') && !expr.includes('POST') ? [[{}, 4]] : [])
  );
  expect(await why('{job="shop"} |= "POST"', source)).toMatchObject({
    value: { code: 'stage', backMs: 6 * hourMs, lines: 4, values: undefined },
  });
});

it.each`
  case                                  | streams                                                                       | query                       | expected
  ${'streams without a line'}           | ${() => [shop]}                                                               | ${'{job="shop"}'}           | ${{ code: 'no-lines', backMs: 6 * hourMs }}
  ${'streams of before'}                | ${(_: string, backMs: number) => (backMs > dayMs ? [shop] : [])}              | ${'{job="shop"}'}           | ${{ code: 'ended', backMs: 30 * dayMs }}
  ${'no such stream'}                   | ${none}                                                                       | ${'{job="shpo"}'}           | ${{ conditions: [{ within: { matchers: [], series: undefined, values: { most: [{ value: 'cart' }, { value: 'shop' }], count: 2 } } }] }}
  ${'one of two'}                       | ${(text: string) => (text === '{job="shop"}' ? [shop, { job: 'shop' }] : [])} | ${'{job="shop",env="us"}'}  | ${{ conditions: [{ matchers: [{ label: 'env' }], within: { series: 2, label: 'env', values: { most: [{ value: '', series: 1 }, { value: 'eu', series: 1 }] } } }] }}
  ${'what excludes is not asked alone'} | ${(text: string) => (text === '{job="shop"}' ? [shop] : [])}                  | ${'{job="shop",env!="eu"}'} | ${{ conditions: [{ matchers: [{ label: 'job' }, { label: 'env', op: '!=' }], within: { series: 1, label: 'env' } }] }}
`('$case', async ({ streams, query, expected }) => {
  expect(await why(query, loki(streams, none))).toMatchObject({ status: 'ready', value: expected });
});

it('what fails is told as failed, not as no line', async () => {
  const http = async (): Promise<HttpAnswer> => ({ kind: 'answered', status: 502, data: { message: 'bad gateway' } });
  const stages = logStages('{job="shop"}') ?? { matchers: [], stages: [] };
  const answer = await whyNoLines(logCatalog(http, 'logs', () => nowMs), stages, dayMs, signal); // prettier-ignore
  expect(answer).toMatchObject({ status: 'failed', problem: { code: 'unreachable' } });
});
