import * as v from 'valibot';
import { documentPanelOptions } from '../../../core/documents/documentPanel';
import { type DocumentOptions, documentOptionsSchema } from '../../../core/documents/documentOptions';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { readAs } from '../../../core/schema/readAs';
import type { StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { isProblem, storeProblem } from '../http/storeProblem';

/** One save of a document's dashboard, as Grafana has kept it. */
export interface DocumentVersion {
  version: number;
  createdMs: number;
  /** Login of who saved it. */
  createdBy: string;
  message: string;
}

export interface PastVersion {
  version: number;
  options: DocumentOptions;
}

/** Grafana keeps so many unless told otherwise. */
const MOST = '20';

const text = v.optional(v.string(), '');
const listSchema = looseObject({
  versions: v.array(looseObject({ version: finiteNumber, created: v.string(), createdBy: text, message: text })),
});
const versionSchema = looseObject({ data: v.unknown() });

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
export async function readVersion(
  http: DocumentHttp,
  uid: string,
  version: number
): Promise<DocumentOptions | StoreProblem | undefined> {
  const answer = await http({ method: 'GET', path: `${versionsPath(uid)}/${version}` });
  if (answer.kind === 'answered' && answer.status === 404) {
    return undefined;
  }
  if (answer.kind !== 'answered' || answer.status >= 300) {
    return storeProblem(answer);
  }
  return readAs(documentOptionsSchema, documentPanelOptions(readAs(versionSchema, answer.data)?.data));
}

/**
 * The newest version before the present one whose revision is above `revision`; undefined where none is on record or
 * can be read.
 */
export async function newerRevision(
  http: DocumentHttp,
  uid: string,
  revision: number
): Promise<PastVersion | undefined> {
  const versions = await readVersions(http, uid);
  for (const { version } of isProblem(versions) ? [] : versions.slice(1)) {
    const options = await readVersion(http, uid, version);
    if (options !== undefined && !isProblem(options) && options.revision > revision) {
      return { version, options };
    }
  }
  return undefined;
}

function versionsPath(uid: string): string {
  return `/api/dashboards/uid/${encodeURIComponent(uid)}/versions`;
}
