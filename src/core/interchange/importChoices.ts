import { resourceKey } from '../documents/parseResources';
import type { Resource } from '../documents/resource';

/** What becomes of a definition that is stored under its name with other content; without one the stored one is kept. */
export type ImportDecision = { kind: 'replace' } | { kind: 'rename'; name: string };

/** What a person chose beside the text. */
export interface ImportChoices {
  /** By `PlannedItem.key`. */
  decisions: ReadonlyMap<string, ImportDecision>;
  /** Uids of documents beside those that may not be written, which are not to be made or changed. */
  leftOut: ReadonlySet<string>;
}

export const NO_CHOICES: ImportChoices = { decisions: new Map(), leftOut: new Set() };

/** What tells a definition from all others of an import: where it belongs, its kind and its name. */
export function decisionKey(documentUid: string, resource: Resource): string {
  return `${documentUid}#${resourceKey(resource)}`;
}
