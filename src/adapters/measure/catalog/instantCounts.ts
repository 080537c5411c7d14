import * as v from 'valibot';

import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import { combineExprs, countsAt, partsOf } from '../transport/combineExprs';
import type { HttpClient } from '../transport/httpAnswer';
import { type Answered, prometheusApi } from './prometheusApi';

export interface InstantCount {
  labels: Readonly<Record<string, string>>;
  count: number;
}

const vector = looseObject({
  result: v.array(
    looseObject({ metric: record(v.string(), v.string()), value: v.strictTuple([finiteNumber, v.string()]) })
  ),
});

/** What each expression gives at one instant, asked together in as few queries as their length allows; one failure is that of all. */
export async function instantCounts(
  http: HttpClient,
  dataSourceUid: string,
  exprs: readonly string[],
  atMs: number,
  signal: AbortSignal,
  /** Of a Loki `/query`. */
  path = 'query'
): Promise<Answered<InstantCount[][]>> {
  const found: InstantCount[][] = [];
  for (const part of partsOf(exprs)) {
    const params = { query: combineExprs(part), time: String(atMs / 1000) };
    const answer = await prometheusApi(http, dataSourceUid, path, params, vector, signal);
    if (answer.status === 'failed') {
      return answer;
    }
    const rows = answer.value.result.map(({ metric, value }) => ({ labels: metric, count: Number(value[1]) }));
    found.push(...part.map((_, place) => countsAt(rows, place)));
  }
  return { status: 'ready', value: found };
}
