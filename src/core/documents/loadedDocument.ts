import type { Slo } from '../slo/slo';
import type { Resource } from './resource';
import type { ServiceResource, SloResource, TeamResource } from './sloSchema';

/** What is wrong in a document and where: `resources[2].spec.objectives[0].target`. `code` is a rule's name. */
export interface DocumentProblem {
  path: string;
  code: string;
  /** The parser's own words, or the value found; for the reader who wants detail. */
  detail: string;
}

/** Who keeps a document that the app must not write: Grafana would take the write and lose it later. */
export interface ManagedBy {
  kind: string;
  identity: string;
}

/** A dashboard that carries definitions, parsed as far as it goes. */
export interface LoadedDocument {
  uid: string;
  title: string;
  /** Empty for the root folder. */
  folderUid: string;
  folderTitle: string;
  resourceVersion: string;
  revision: number;
  canSave: boolean;
  canDelete: boolean;
  managedBy: ManagedBy | undefined;
  /** Set where the dashboard is a copy ("save as") of this document: counted nowhere. */
  copyOf: string | undefined;
  /** Every resource that has the common shape, known kind or not, in the document's order. */
  resources: readonly Resource[];
  slos: readonly Slo[];
  sloResources: readonly SloResource[];
  services: readonly ServiceResource[];
  teams: readonly TeamResource[];
  /** Resources that do not parse: the others are shown all the same. */
  problems: readonly DocumentProblem[];
  /** A newer revision than the one stored was seen before: an edit was overwritten from outside. */
  overwritten: { seenRevision: number; restoreVersion: number | undefined } | undefined;
}

/** A dashboard with the document tag whose definitions cannot be read at all. */
export interface BrokenDocument {
  uid: string;
  title: string;
  folderTitle: string;
  problems: readonly DocumentProblem[];
}
