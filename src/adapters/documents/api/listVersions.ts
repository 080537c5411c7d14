import * as v from 'valibot';
import { looseObject } from '../../../core/schema/looseObject';
import { readAs } from '../../../core/schema/readAs';
import type { DocumentHttp, HttpAnswer } from '../http/documentHttp';

/** Over so many dashboards in the instance the list costs more than reading what is on screen. */
const MOST_DASHBOARDS = 2000;

const tableSchema = looseObject({
  metadata: v.optional(looseObject({ continue: v.optional(v.string()) }), {}),
  rows: v.optional(
    v.nullable(
      v.array(
        looseObject({
          object: looseObject({ metadata: looseObject({ name: v.string(), resourceVersion: v.string() }) }),
        })
      )
    ),
    []
  ),
});

/** Resource versions of all dashboards by uid; undefined where there are too many or the list cannot be had. */
export async function listVersions(http: DocumentHttp, namespace: string): Promise<Map<string, string> | undefined> {
  const path = `/apis/dashboard.grafana.app/v1/namespaces/${namespace}/dashboards`;
  const headers = { Accept: 'application/json;as=Table;g=meta.k8s.io;v=v1' };
  const versions = new Map<string, string>();
  let next: string | undefined;
  do {
    const params = { limit: String(MOST_DASHBOARDS), continue: next };
    const answer = await http({ method: 'GET', path, params, headers });
    const table = readTable(answer);
    if (table === undefined) {
      return undefined;
    }
    for (const { object } of table.rows ?? []) {
      versions.set(object.metadata.name, object.metadata.resourceVersion);
    }
    next = table.metadata.continue || undefined;
  } while (next !== undefined && versions.size < MOST_DASHBOARDS);
  return next === undefined ? versions : undefined;
}

function readTable(answer: HttpAnswer): v.InferOutput<typeof tableSchema> | undefined {
  return answer.kind === 'answered' && answer.status < 300 ? readAs(tableSchema, answer.data) : undefined;
}
