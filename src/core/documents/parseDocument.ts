import * as v from 'valibot';
import type { Slo } from '../slo/slo';
import { documentPanelOptions } from './documentPanel';
import { DOCUMENT_FORMAT, documentOptionsSchema, type DocumentOptions } from './documentOptions';
import { isJsonObject, own } from './json';
import type { BrokenDocument, DocumentProblem, LoadedDocument, ManagedBy } from './loadedDocument';
import { parseResources } from './parseResources';
import { problemsOf } from './problemsOf';
import { recordTargetsOf } from '../slo/records/recordTarget';
import { withTargetsOnRecord } from '../slo/records/withTargetsOnRecord';
import { toSlo } from './toSlo';

/** A dashboard with the document tag, as the store has it, and what is known around it. */
export interface StoredDashboard {
  uid: string;
  /** Empty for the root folder. */
  folderUid: string;
  folderTitle: string;
  resourceVersion: string;
  canSave: boolean;
  canDelete: boolean;
  managedBy: ManagedBy | undefined;
  /** The dashboard itself, in v1's or v2's shape. */
  spec: unknown;
}

/** Reads a dashboard's definitions as far as they can be read; broken where there are none to read at all. */
export function parseDocument(stored: StoredDashboard): LoadedDocument | BrokenDocument {
  const raw = documentPanelOptions(stored.spec);
  if (raw === undefined) {
    return broken(stored, [{ path: 'panels', code: 'no-document-panel', detail: '' }]);
  }
  const options = v.safeParse(documentOptionsSchema, raw);
  return options.success ? loaded(stored, options.output) : broken(stored, problemsOf(options.issues, raw, ''));
}

function loaded(stored: StoredDashboard, options: DocumentOptions): LoadedDocument {
  const { slos, problems, ...parsed } = parseResources(options.resources);
  const isNewer = options.format > DOCUMENT_FORMAT;
  const { spec: _spec, ...known } = stored;
  return {
    ...known,
    title: titleOf(stored),
    canSave: stored.canSave && !isNewer,
    revision: options.revision,
    copyOf: options.uid === undefined || options.uid === stored.uid ? undefined : options.uid,
    resources: parsed.resources,
    services: parsed.services,
    teams: parsed.teams,
    sloResources: slos,
    slos: slos.map((resource): Slo => {
      const slo = toSlo(resource, stored.uid);
      return withTargetsOnRecord(slo, recordTargetsOf(parsed.resources, slo.ref.name));
    }),
    problems: isNewer ? [newerFormat(options.format), ...problems] : problems,
    overwritten: undefined,
  };
}

function newerFormat(format: number): DocumentProblem {
  return { path: 'format', code: 'newer-format', detail: String(format) };
}

function broken(stored: StoredDashboard, problems: DocumentProblem[]): BrokenDocument {
  return { uid: stored.uid, title: titleOf(stored), folderTitle: stored.folderTitle, problems };
}

function titleOf({ spec, uid }: StoredDashboard): string {
  const title = isJsonObject(spec) ? own(spec, 'title') : undefined;
  return typeof title === 'string' && title !== '' ? title : uid;
}
