import * as v from 'valibot';

import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { type Answered, mapped, prometheusApi } from '../catalog/prometheusApi';
import type { HttpClient } from '../transport/httpAnswer';

const vector = looseObject({ result: v.array(looseObject({ value: v.strictTuple([finiteNumber, v.string()]) })) });

/** Grafana puts a Loki's paths below `loki/api/v1` by itself. */
export const LOKI_QUERY = '/query';

/** The sum of what an expression gives at one instant; NaN where nothing answers. */
export async function instantSum(
  http: HttpClient,
  dataSourceUid: string,
  expr: string,
  atMs: number,
  signal: AbortSignal,
  path = 'query'
): Promise<Answered<number>> {
  const params = { query: expr, time: String(atMs / 1000) };
  const answer = await prometheusApi(http, dataSourceUid, path, params, vector, signal);
  return mapped(answer, ({ result }) => {
    const values = result.map(({ value }) => Number(value[1])).filter((value) => Number.isFinite(value));
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : NaN;
  });
}
