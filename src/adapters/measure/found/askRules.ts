import * as v from 'valibot';

import type { RecordingRule } from '../../../core/found/ruleDefinition';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import { type Answered, mapped, prometheusApi } from '../catalog/prometheusApi';
import type { HttpClient } from '../transport/httpAnswer';

const rule = looseObject({
  name: v.string(),
  query: v.string(),
  labels: v.optional(record(v.string(), v.string()), {}),
});
const ruleGroups = looseObject({ groups: v.array(looseObject({ rules: v.array(rule) })) });

/** The recording rules that a Prometheus runs. Rejects only on abort. */
export async function askRules(
  http: HttpClient,
  dataSourceUid: string,
  signal: AbortSignal
): Promise<Answered<RecordingRule[]>> {
  const answer = await prometheusApi(http, dataSourceUid, 'rules', { type: 'record' }, ruleGroups, signal);
  return mapped(answer, ({ groups }) => groups.flatMap(({ rules }) => rules));
}
