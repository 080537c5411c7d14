import type { InterpolateFunction, TimeRange } from '@grafana/data';
import { useMemo } from 'react';
import { useListAnswers } from '../../adapters/measure/answers/useListAnswers';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import { sharedGroupGuard } from '../../adapters/measure/groups/sharedGroupGuard';
import { sloUrl } from '../../app/links';
import type { Stage } from '../../core/documents/record/lifeSchema';
import { evaluateGroupsListed } from '../../core/slo/evaluateGroupsListed';
import type { Slo } from '../../core/slo/slo';
import type { SloRow } from '../../views/table/sloRow';
import { toSloRow } from '../../views/table/toSloRow';
import { useSameValue } from '../../adapters/measure/answers/useSameValue';
import { pageView } from '../host/pageView';
import { rangeInterval } from '../host/rangeInterval';
import { resolveWithVariables } from '../host/resolveWithVariables';

/** A row for each SLO with its figures as they come, `byGroup` with those of its groups; variables of the dashboard may name data sources. */
export function useSloRows(
  slos: readonly Slo[],
  stages: ReadonlyMap<Slo, Stage>,
  timeRange: TimeRange,
  { refreshCount, byGroup }: { refreshCount: number; byGroup: boolean },
  replaceVariables: InterpolateFunction
): readonly SloRow[] {
  const asked = useMemo(
    () =>
      slos.map((slo) => ({ slo, source: resolveSloSource(slo, (ref) => resolveWithVariables(ref, replaceVariables)) })),
    [slos, replaceVariables]
  );
  const listed = useListAnswers(asked, rangeInterval(timeRange), {
    ...{ refreshCount, byGroup },
    groups: sharedGroupGuard,
    evaluate: evaluateGroupsListed,
  });
  const view = useSameValue(pageView(timeRange));
  return useMemo(() => listed.map((one) => toSloRow(one, sloUrl(one.slo.ref, view), stages)), [listed, view, stages]);
}
