import { isEqual, mapValues, omit, pickBy } from 'lodash';
import * as v from 'valibot';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { proposeUid } from '../../../core/documents/proposeName';
import { API_VERSION, type Resource } from '../../../core/documents/resource';
import { withUnread } from '../../../core/documents/withUnread';
import { saveResultWords } from '../../../views/words/saveResultWords';
import { saveUnlessOverwritten } from '../../maintenance/saveUnlessOverwritten';

/** A service or a team as a form describes it. */
export interface Definition {
  kind: 'Service' | 'Team';
  name: string;
  displayName: string;
  /** Fields without a value are taken away; those that are not named stay. */
  spec: Readonly<Record<string, unknown>>;
  /** The same of what the form opened with: fields that it does not differ in stay as they are stored. */
  shown: Readonly<Record<string, unknown>>;
  /** What an entry of a list of `spec` has to be: those that are something else stay as they are stored. */
  entries?: Readonly<Record<string, v.GenericSchema>>;
}

export interface Place {
  /** Where it is, or is added to; undefined makes a document of its own in a folder. */
  document: LoadedDocument | undefined;
  folderUid: string;
  takenUids: readonly string[];
}

/** Writes a service or a team; why that could not be done, in words. */
export async function saveDefinition(
  store: Pick<DocumentStore, 'save' | 'create'>,
  definition: Definition,
  { document, folderUid, takenUids }: Place
): Promise<string | undefined> {
  if (document) {
    return saveUnlessOverwritten(store, document, withDefinition(document.resources, definition));
  }
  const kind = definition.kind.toLowerCase();
  const result = await store.create({
    uid: proposeUid(kind === 'team' ? `team ${definition.name}` : definition.name, takenUids),
    title: definition.displayName,
    folderUid,
    tags: ['headroom', `headroom-${kind}`],
    resources: withDefinition([], definition),
  });
  return saveResultWords(result);
}

/** In its old place, or before all others. */
export function withDefinition(resources: readonly Resource[], definition: Definition): Resource[] {
  const { kind, name, displayName, spec, shown, entries = {} } = definition;
  const stored = resources.find((resource) => resource.kind === kind && resource.metadata.name === name);
  const { displayName: _, ...metadata } = stored?.metadata ?? {};
  const changes = stored ? pickBy(spec, (value, key) => !isEqual(value, shown[key])) : spec;
  const written = mapValues(changes, (value, key) => {
    const schema = entries[key];
    return schema && Array.isArray(value)
      ? withUnread(stored?.spec[key], value, (entry) => v.is(schema, entry))
      : value;
  });
  const changed: Resource = {
    ...stored,
    apiVersion: API_VERSION,
    kind,
    metadata: { ...metadata, name, ...(displayName !== name && { displayName }) },
    spec: { ...omit(stored?.spec, Object.keys(written)), ...withoutEmpty(written) },
  };
  return stored ? resources.map((resource) => (resource === stored ? changed : resource)) : [changed, ...resources];
}

function withoutEmpty(spec: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => !isEmpty(value)));
}
