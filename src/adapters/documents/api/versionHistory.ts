import * as v from 'valibot';
import { documentPanelOptions } from '../../../core/documents/documentPanel';
import { type DocumentOptions, documentOptionsSchema } from '../../../core/documents/documentOptions';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { readAs } from '../../../core/schema/readAs';
import type { DocumentHttp } from '../http/documentHttp';

/** Grafana keeps so many unless told otherwise. */
const VERSIONS = 20;

const listSchema = looseObject({ versions: v.array(looseObject({ version: finiteNumber })) });
const versionSchema = looseObject({ data: v.unknown() });

export interface PastVersion {
  version: number;
  options: DocumentOptions;
}

/** The newest version before the present one whose revision is above `revision`; undefined where none is on record. */
export async function newerRevision(
  http: DocumentHttp,
  uid: string,
  revision: number
): Promise<PastVersion | undefined> {
  const path = `/api/dashboards/uid/${encodeURIComponent(uid)}/versions`;
  const list = await ask(http, path, { limit: String(VERSIONS) }, listSchema);
  for (const { version } of list?.versions.slice(1) ?? []) {
    const options = await versionOptions(http, uid, version);
    if (options !== undefined && options.revision > revision) {
      return { version, options };
    }
  }
  return undefined;
}

/** What a document held in a version of its dashboard. */
export async function versionOptions(
  http: DocumentHttp,
  uid: string,
  version: number
): Promise<DocumentOptions | undefined> {
  const path = `/api/dashboards/uid/${encodeURIComponent(uid)}/versions/${version}`;
  const found = await ask(http, path, undefined, versionSchema);
  return readAs(documentOptionsSchema, documentPanelOptions(found?.data));
}

async function ask<T>(
  http: DocumentHttp,
  path: string,
  params: Record<string, string> | undefined,
  schema: v.GenericSchema<unknown, T>
): Promise<T | undefined> {
  const answer = await http({ method: 'GET', path, params });
  return answer.kind === 'answered' && answer.status < 300 ? readAs(schema, answer.data) : undefined;
}
