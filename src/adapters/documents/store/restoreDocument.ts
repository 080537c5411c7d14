import type { DocumentOptions } from '../../../core/documents/documentOptions';
import { isLoaded } from '../../../core/documents/isLoaded';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { parseResources } from '../../../core/documents/parseResources';
import { readVersion } from '../api/versionHistory';
import type { SaveResult, StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { isProblem } from '../http/storeProblem';
import type { KnownDocuments } from './knownDocuments';
import { readDocument, type StoreParts } from './readDocument';
import { saveDocument } from './saveDocument';

/**
 * Writes the definitions of a lost edit over the dashboard as it is now, so that what Grafana's editor changed in other
 * panels stays. Grafana's own restore would bring those back too.
 */
export async function restoreDocument(
  parts: StoreParts,
  known: KnownDocuments,
  document: LoadedDocument
): Promise<SaveResult> {
  const now = await readDocument(parts, document.uid);
  if (isProblem(now)) {
    return { kind: 'failed', problem: now };
  }
  if (!isLoaded(now.document)) {
    return { kind: 'failed', problem: { code: 'invalid', detail: now.document.problems[0]?.code ?? '' } };
  }
  known.put(now);
  const version = now.document.overwritten?.restoreVersion ?? document.overwritten?.restoreVersion;
  const lost = await readLost(parts.http, document.uid, version);
  if (isProblem(lost)) {
    return { kind: 'failed', problem: lost };
  }
  const { resources } = parseResources(lost.resources);
  const { resourceVersion } = now.document;
  return saveDocument(parts, known, { base: now.document, resources, overResourceVersion: resourceVersion });
}

async function readLost(
  http: DocumentHttp,
  uid: string,
  version: number | undefined
): Promise<DocumentOptions | StoreProblem> {
  const lost = version === undefined ? undefined : await readVersion(http, uid, version);
  return lost ?? { code: 'not-found', detail: 'version-not-on-record' };
}
