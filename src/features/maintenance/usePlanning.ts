import { useCallback } from 'react';
import type { ExclusionAnnotations } from '../../adapters/annotations/exclusions/useExclusionAnnotations';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { SloOption } from './chosenSlos';
import type { PlanOutcome } from './PlanForm';
import { planInterval, planSpec, type PlanValues } from './planValues';
import { writeProblemWords } from './planWords';
import { saveRecurring } from './saveRecurring';

/** Writes a plan: one that happens once as an annotation, a recurring one into the documents of its SLOs. */
export function usePlanning(
  options: readonly SloOption[],
  zone: string,
  create: ExclusionAnnotations['create'],
  store: DocumentStore
): (values: PlanValues) => Promise<PlanOutcome> {
  return useCallback(
    async (values) => {
      if (values.repeat === 'never') {
        const { treatment, slos } = values;
        const planned = { ...planInterval(values, zone), reason: values.reason.trim(), treatment, slos };
        const problem = await create(planned);
        return problem === undefined
          ? { said: plannedFor(slos.length), failures: [], left: [] }
          : { said: '', failures: [writeProblemWords(problem)], left: slos };
      }
      const chosen = options.filter(({ ref }) => values.slos.includes(ref));
      const { saved, failures } = await saveRecurring(store, chosen, planSpec(values, zone));
      const left = values.slos.filter((ref) => !saved.includes(ref));
      return { said: saved.length === 0 ? '' : plannedFor(saved.length), failures, left };
    },
    [options, zone, create, store]
  );
}

function plannedFor(count: number): string {
  return count === 1 ? 'Planned for one SLO.' : `Planned for ${count} SLOs.`;
}
