import type { RecordSpec } from '../../../core/documents/record/recordSchema';
import type { GroupResult } from '../../../core/slo/answer';
import { CALLED, deployedTo } from '../../../core/slo/deployedTo';
import type { Indicator } from '../../../core/slo/slo';

export interface SilentNames {
  label: string;
  /** Values of the label that are named and no group has. */
  names: readonly string[];
  /** What names them. */
  namedBy: 'definition' | 'record';
}

/**
 * Environments and regions in which the SLO holds and of which nothing was counted: those that its definition chooses; of
 * labels by which it chooses none those of its record, by the labels that tell them.
 */
export function silentNames(
  groups: readonly GroupResult[],
  indicator: Indicator,
  record: Pick<RecordSpec, 'environments' | 'regions'>
): SilentNames[] {
  const occurs = (label: string, name: string) => groups.some(({ labels }) => labels[label] === name);
  const chosen = deployedTo(indicator);
  const ofRecord = (['environments', 'regions'] as const).flatMap((field) => {
    const named = record[field] ?? [];
    const label =
      indicator.groupBy.find((one) => named.some((name) => occurs(one, name))) ??
      indicator.groupBy.find((one) => CALLED[field].test(one));
    const isChosen = chosen.some((one) => one.label === label);
    return label === undefined || isChosen ? [] : [{ label, values: named, namedBy: 'record' as const }];
  });
  const named = [...chosen.map((one) => ({ ...one, namedBy: 'definition' as const })), ...ofRecord];
  return named
    .map(({ label, values, namedBy }) => ({ label, names: values.filter((name) => !occurs(label, name)), namedBy }))
    .filter(({ names }) => names.length > 0);
}
