import { useMemo } from 'react';
import { useListAnswers } from '../../adapters/measure/answers/useListAnswers';
import type { AnswersOptions } from '../../adapters/measure/answers/useSloAnswers';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import { sloUrls } from '../../app/links';
import type { Stage } from '../../core/documents/record/lifeSchema';
import type { Slo } from '../../core/slo/slo';
import type { SloRow } from '../../views/table/sloRow';
import { toSloRow } from '../../views/table/toSloRow';

const DAY_MS = 86_400_000;

/** Rows of some SLOs, in their order, with their figures as they come. A new `slos` is a new list. */
export function useSloRows(
  slos: readonly Slo[],
  { nowMs, ...asking }: AnswersOptions & { nowMs: number },
  stages?: ReadonlyMap<Slo, Stage>
): SloRow[] {
  const sourced = useMemo(() => slos.map((slo) => ({ slo, source: resolveSloSource(slo) })), [slos]);
  const listed = useListAnswers(sourced, { fromMs: nowMs - DAY_MS, toMs: nowMs }, asking);
  return useMemo(() => {
    const urlOf = sloUrls();
    return listed.map((one) => toSloRow(one, urlOf(one.slo.ref), stages));
  }, [listed, stages]);
}
