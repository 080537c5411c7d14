import { useMemo } from 'react';
import { useDocumentsInUse } from '../../../adapters/documents/useDocumentsInUse';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { formatSloRef } from '../../../core/documents/sloRef';
import { hardCeiling, judgeDependencies } from '../../../core/services/judgeDependencies';
import { serviceCatalogue } from '../../../core/services/serviceCatalogue';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import { actualOf } from '../../services/actualOf';
import { useSloRows } from '../../services/useSloRows';

/** What the hard dependencies of a service delivered; undefined while nothing of it is known. */
export function useCeiling(documents: readonly LoadedDocument[], service: string, nowMs: number): Ceiling | undefined {
  const inUse = useDocumentsInUse(documents);
  const { dependencies, named, needed } = useMemo(() => {
    const services = serviceCatalogue(documents);
    const found = services.find(({ name, displayName }) => name === service || displayName === service);
    const hard = (found?.details.dependencies ?? []).filter(({ strength }) => strength === 'hard');
    const refs = new Set(hard.map(({ slo }) => slo));
    const slos = services.flatMap((one) => one.slos).filter(({ ref }) => refs.has(formatSloRef(ref)));
    // A retired one is not asked: its name stands among what is not known.
    const used = new Set(inUse.flatMap((document) => document.slos));
    return { dependencies: hard, named: slos, needed: slos.filter((slo) => used.has(slo)) };
  }, [documents, inUse, service]);
  const rows = useSloRows(needed, { nowMs, refreshCount: 0 });
  return useMemo(
    () => hardCeiling(judgeDependencies(dependencies, named, actualOf(rows))),
    [dependencies, named, rows]
  );
}
