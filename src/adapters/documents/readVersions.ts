import * as v from 'valibot';
import { documentOptionsSchema } from '../../core/documents/documentOptions';
import { documentPanelOptions } from '../../core/documents/documentPanel';
import type { Resource } from '../../core/documents/resource';
import { parseResources } from '../../core/documents/parseResources';
import { finiteNumber } from '../../core/schema/finiteNumber';
import { looseObject } from '../../core/schema/looseObject';
import { readAs } from '../../core/schema/readAs';
import type { StoreProblem } from './documentStore';
import type { DocumentHttp } from './http/documentHttp';
import { storeProblem } from './http/storeProblem';

/** One save of a document's dashboard, as Grafana has kept it. */
export interface DocumentVersion {
  version: number;
  createdMs: number;
  /** Login of who saved it. */
  createdBy: string;
  message: string;
}

const text = v.optional(v.string(), '');
const listSchema = looseObject({
  versions: v.array(looseObject({ version: finiteNumber, created: v.string(), createdBy: text, message: text })),
});

const versionSchema = looseObject({ data: v.unknown() });

/** Grafana keeps so many unless told otherwise. */
const MOST = '20';

/** The versions that Grafana has of a document, the newest first. */
export async function readVersions(http: DocumentHttp, uid: string): Promise<DocumentVersion[] | StoreProblem> {
  const path = versionsPath(uid);
  const answer = await http({ method: 'GET', path, params: { limit: MOST } });
  if (answer.kind !== 'answered' || answer.status >= 300) {
    return storeProblem(answer);
  }
  const list = readAs(listSchema, answer.data);
  return list === undefined
    ? { code: 'unexpected-answer', detail: path }
    : list.versions.map(({ version, created, createdBy, message }) => {
        return { version, createdMs: Date.parse(created), createdBy, message };
      });
}

/** What a document held in a version of its dashboard; undefined where that is not on record or was no document. */
export async function readVersionResources(
  http: DocumentHttp,
  uid: string,
  version: number
): Promise<Resource[] | StoreProblem | undefined> {
  const answer = await http({ method: 'GET', path: `${versionsPath(uid)}/${version}` });
  if (answer.kind === 'answered' && answer.status === 404) {
    return undefined;
  }
  if (answer.kind !== 'answered' || answer.status >= 300) {
    return storeProblem(answer);
  }
  const options = readAs(documentOptionsSchema, documentPanelOptions(readAs(versionSchema, answer.data)?.data));
  return options && parseResources(options.resources).resources;
}

function versionsPath(uid: string): string {
  return `/api/dashboards/uid/${encodeURIComponent(uid)}/versions`;
}
