import { stringify } from 'yaml';
import type { LoadedDocument } from '../../documents/loadedDocument';
import { parseResources } from '../../documents/parseResources';
import type { Resource } from '../../documents/resource';
import { toSlo } from '../../documents/toSlo';
import { NO_CHOICES } from '../importChoices';
import { planImport } from '../planImport';
import { readDefinitions } from '../readDefinitions';

/** A document that is here, its title `Title of <uid>`. */
export function stored(
  uid: string,
  resources: readonly Resource[],
  change: Partial<LoadedDocument> = {}
): LoadedDocument {
  const parsed = parseResources(resources);
  return {
    ...{ uid, title: `Title of ${uid}`, folderUid: '', folderTitle: '', resourceVersion: '1', revision: 1 },
    ...{ canSave: true, canDelete: true, managedBy: undefined, copyOf: undefined, overwritten: undefined },
    ...{ ...parsed, slos: parsed.slos.map((slo) => toSlo(slo, uid)), sloResources: parsed.slos },
    ...change,
  };
}

/** What an import of these definitions makes beside documents that are here. */
export function plan(
  given: readonly unknown[],
  documents: readonly LoadedDocument[] = [],
  brokenUids: readonly string[] = [],
  choices = NO_CHOICES
) {
  const { parts } = readDefinitions(given.map((one) => stringify(one)).join('---\n'));
  const broken = brokenUids.map((uid) => ({ uid, title: uid, folderTitle: '', problems: [] }));
  return planImport(parts, { documents, broken }, choices);
}

/** With all that differs replaced. */
export function replacing(given: readonly unknown[], documents: readonly LoadedDocument[]) {
  const different = plan(given, documents).flatMap(({ items }) =>
    items.map(({ key }) => [key, { kind: 'replace' }] as const)
  );
  return plan(given, documents, [], { ...NO_CHOICES, decisions: new Map(different) });
}

/** `uid "title": Kind/name standing, …` of each document. */
export const words = (planned: ReturnType<typeof plan>) =>
  planned.map(
    ({ uid, title, items }) =>
      `${uid} "${title}": ${items.map(({ resource: { kind, metadata }, standing }) => `${kind}/${metadata.name} ${standing}`).join(', ')}`
  );
