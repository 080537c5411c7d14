import * as v from 'valibot';

import { FOUND_QUERY } from '../../../core/found/foundSeries';
import type { FoundSlo } from '../../../core/found/foundSlo';
import { readFound } from '../../../core/found/readFound';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import { type Answered, mapped, prometheusApi } from '../catalog/prometheusApi';
import type { HttpClient } from '../transport/httpAnswer';

const sample = looseObject({
  metric: record(v.string(), v.string()),
  value: v.tuple([finiteNumber, v.string()]),
});
const vector = looseObject({ result: v.array(sample) });

/** The SLOs that Sloth and Pyrra record into a data source, as they are now: one query. Rejects only on abort. */
export async function askFound(
  http: HttpClient,
  dataSourceUid: string,
  signal: AbortSignal
): Promise<Answered<FoundSlo[]>> {
  const answer = await prometheusApi(http, dataSourceUid, 'query', { query: FOUND_QUERY }, vector, signal);
  return mapped(answer, ({ result }) =>
    readFound(result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) })))
  );
}
