import type { LoadedDocument } from '../../../core/documents/loadedDocument';

/** Teams that the documents know: as resources, and as owners of SLOs and services. Sorted, each once. */
export function teamNames(documents: readonly LoadedDocument[]): string[] {
  const named = documents
    .filter((document) => document.copyOf === undefined)
    .flatMap((document) => [
      ...document.teams.map((team) => team.metadata.name),
      ...document.slos.map((slo) => slo.team),
      ...document.services.map((service) => service.spec.team),
    ]);
  return [...new Set(named.flatMap((name) => name || []))].sort();
}
