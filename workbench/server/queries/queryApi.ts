import type { DataSource } from '../data-sources/readDataSources';
import { apiFailure } from '../failures';
import { isObject, objectOf, textOf, type JsonObject } from '../json';
import type { Router } from '../router';
import { parseDurationMs } from './duration';
import { readQuery } from './readQuery';
import { runQuery, type QueryResult } from './runQuery';

const atOnce = 10;

/** All queries of a request share its range; one that fails makes the answer a 400, with the results of all. */
export function queryApi(router: Router, sources: readonly DataSource[]): void {
  router.on('POST', '/api/ds/query', async ({ json, signal }) => {
    const body = await json();
    const queries = (Array.isArray(body.queries) ? body.queries : []).filter(isObject);
    const nowMs = Date.now();
    const fromMs = instant(body.from, nowMs);
    const toMs = instant(body.to, nowMs);
    if (queries.length === 0) {
      throw badRequest('query.noQueries', 'No queries found');
    }
    const asked = queries.map((query) => {
      const source = sourceOf(sources, query);
      return { source, query: readQuery(query, fromMs, toMs, textOf(source.jsonData.timeInterval)) };
    });
    if (new Set(asked.map(({ query }) => query.refId)).size < asked.length) {
      throw badRequest('query.duplicateRefId', 'Multiple queries using the same RefId is not allowed ');
    }
    const answers = await inParallel(asked, ({ source, query }) => runQuery(source.url, query, signal));
    const results = Object.fromEntries(asked.map(({ query }, index) => [query.refId, answers[index]]));
    return { status: answers.some(hasFailed) ? 400 : 200, body: { results } };
  });
}

function hasFailed(result: QueryResult): boolean {
  return result.error !== undefined;
}

function sourceOf(sources: readonly DataSource[], query: JsonObject): DataSource {
  const uid = textOf(objectOf(query.datasource).uid) || textOf(query.datasource);
  if (uid === '') {
    throw badRequest('query.invalidDatasourceId', 'Query does not contain a valid data source identifier');
  }
  const source = sources.find((item) => item.uid === uid);
  if (!source) {
    throw apiFailure(404, 'Data source not found');
  }
  if (source.type !== 'prometheus') {
    throw apiFailure(404, 'Plugin not found', { messageId: 'plugin.notRegistered', statusCode: 404, traceID: '' });
  }
  return source;
}

/** Epoch ms as text or number, `now` or `now-6h`. */
function instant(value: unknown, nowMs: number): number {
  const text = String(value ?? '');
  const relative = /^now(?:-(.+))?$/.exec(text);
  const ms = relative ? nowMs - (parseDurationMs(relative[1] ?? '0') ?? NaN) : Number(text || NaN);
  if (!Number.isFinite(ms)) {
    throw apiFailure(400, 'bad request data');
  }
  return ms;
}

function badRequest(messageId: string, message: string) {
  return apiFailure(400, message, { messageId, statusCode: 400, traceID: '' });
}

/** Ten at a time, answers in the order of the jobs. */
async function inParallel<T, R>(jobs: readonly T[], run: (job: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(jobs.length);
  const waiting = [...jobs.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await run(next[1]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
