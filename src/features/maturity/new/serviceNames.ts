import type { LoadedDocument } from '../../../core/documents/loadedDocument';

/** Services that the documents know: as resources, and as what SLOs are of. Sorted, each once. */
export function serviceNames(documents: readonly LoadedDocument[]): string[] {
  const named = documents
    .filter((document) => document.copyOf === undefined)
    .flatMap((document) => [
      ...document.services.map((service) => service.metadata.name),
      ...document.slos.map((slo) => slo.service),
    ]);
  return [...new Set(named.filter((name) => name !== ''))].sort();
}
