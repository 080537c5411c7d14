import type { DataSource } from '../data-sources/readDataSources';
import { apiFailure } from '../failures';
import { isObject, listOf, objectOf, textOf, type JsonObject } from '../json';
import type { Router } from '../router';
import { readQuery } from './readQuery';
import { runQuery } from './runQuery';

const atOnce = 10;

/** All queries of a request share its range; one that fails makes the answer a 400, with the results of all. */
export function queryApi(router: Router, sources: readonly DataSource[]): void {
  router.on('POST', '/api/ds/query', async ({ json, signal }) => {
    const body = await json();
    const queries = listOf(body.queries).filter(isObject);
    const [fromMs, toMs] = [Number(body.from), Number(body.to)];
    if (!Number.isFinite(fromMs) || !Number.isFinite(toMs)) {
      throw apiFailure(400, 'bad request data');
    }
    const asked = queries.map((query) => {
      const source = sourceOf(query);
      return { source, query: readQuery(query, fromMs, toMs, textOf(source.jsonData.timeInterval)) };
    });
    if (queries.length === 0) {
      throw badRequest('query.noQueries', 'No queries found');
    }
    if (new Set(asked.map(({ query }) => query.refId)).size < asked.length) {
      throw badRequest('query.duplicateRefId', 'Multiple queries using the same RefId is not allowed ');
    }
    const answers = await inParallel(asked, ({ source, query }) => runQuery(source.url, query, signal));
    const results = Object.fromEntries(asked.map(({ query }, index) => [query.refId, answers[index]]));
    return { status: answers.some(({ error }) => error !== undefined) ? 400 : 200, body: { results } };
  });

  function sourceOf(query: JsonObject): DataSource {
    const uid = textOf(objectOf(query.datasource).uid);
    if (uid === '') {
      throw badRequest('query.invalidDatasourceId', 'Query does not contain a valid data source identifier');
    }
    const source = sources.find((item) => item.uid === uid && item.type === 'prometheus');
    if (!source) {
      throw apiFailure(404, 'Data source not found');
    }
    return source;
  }
}

function badRequest(messageId: string, message: string): Error {
  return apiFailure(400, message, { messageId, statusCode: 400, traceID: '' });
}

/** Answers in the order of the jobs. */
async function inParallel<T, R>(jobs: readonly T[], run: (job: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(jobs.length);
  const waiting = jobs.entries();
  const work = async () => {
    for (const [index, job] of waiting) {
      results[index] = await run(job);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
