import { formatSloRef } from '../../core/documents/sloRef';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Slo } from '../../core/slo/slo';

/** An SLO to choose, and the document that it is in. */
export interface SloOption {
  ref: string;
  slo: Slo;
  document: LoadedDocument;
}

export interface SloFilter {
  text: string;
  team: string;
  service: string;
}

/** All SLOs that count, by service and name. */
export function sloOptions(documents: readonly LoadedDocument[]): SloOption[] {
  return documents
    .filter(({ copyOf }) => copyOf === undefined)
    .flatMap((document) => document.slos.map((slo) => ({ ref: formatSloRef(slo.ref), slo, document })))
    .sort((a, b) => a.slo.service.localeCompare(b.slo.service) || a.slo.displayName.localeCompare(b.slo.displayName));
}

export function fittingOptions(options: readonly SloOption[], { text, team, service }: SloFilter): SloOption[] {
  const wanted = text.trim().toLowerCase();
  return options.filter(
    ({ ref, slo }) =>
      (team === '' || slo.team === team) &&
      (service === '' || slo.service === service) &&
      `${slo.displayName} ${slo.service} ${slo.team ?? ''} ${ref}`.toLowerCase().includes(wanted)
  );
}

/** Whether the app may write into this document. */
export function isWritable({ canSave, managedBy }: LoadedDocument): boolean {
  return canSave && managedBy === undefined;
}
