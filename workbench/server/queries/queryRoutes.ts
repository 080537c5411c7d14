import * as v from 'valibot';
import type { DataSource } from '../data-sources/readDataSources';
import { demand } from '../http/failure';
import type { Routes } from '../http/serveRoutes';
import { readQuery, sentQuery } from './readQuery';
import { runQuery } from './runQuery';

const epochMs = v.pipe(v.unknown(), v.transform(Number), v.number());
const sentQueries = v.object({ from: epochMs, to: epochMs, queries: v.pipe(v.array(sentQuery), v.minLength(1)) });

/** Grafana runs so many queries of a request side by side. */
const atOnce = 10;

/** All queries of a request share its range; one that fails makes the answer a 400, with the results of all. */
export function queryRoutes(sources: readonly DataSource[]): Routes {
  return {
    'POST /api/ds/query': async ({ sent, signal }) => {
      const { from, to, queries } = await sent(sentQueries);
      const asked = queries.map((query) => {
        const source = sources.find(({ uid }) => uid === query.datasource.uid);
        demand(source, 404, 'Data source not found');
        return { source, query: readQuery(query, from, to, source) };
      });
      const answers: Array<Awaited<ReturnType<typeof runQuery>>> = [];
      const queue = asked.entries();
      const runner = async () => {
        for (const [index, { source, query }] of queue) {
          answers[index] = await runQuery(source, query, signal);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, runner));
      const results = Object.fromEntries(asked.map(({ query }, index) => [query.refId, answers[index]]));
      return { status: answers.some(({ status }) => status !== 200) ? 400 : 200, body: { results } };
    },
  };
}
