import { useMemo } from 'react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Stage } from '../../core/documents/record/lifeSchema';
import { sloStages } from '../../core/documents/record/sloStages';
import type { Slo } from '../../core/slo/slo';

/** The stages of all SLOs, as of when their documents were read. */
export function useStages(documents: readonly LoadedDocument[]): ReadonlyMap<Slo, Stage> {
  return useMemo(() => stagesNow(documents), [documents]);
}

function stagesNow(documents: readonly LoadedDocument[]): ReadonlyMap<Slo, Stage> {
  return sloStages(documents, Date.now());
}
