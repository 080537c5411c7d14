import type { RecordSpec } from '../../../core/documents/record/recordSchema';
import type { GroupResult } from '../../../core/slo/answer';

export interface SilentNames {
  label: string;
  /** Values of the label that the record names and no group has. */
  names: readonly string[];
}

/** What a label is called that tells environments or regions, where none of the values named in the record occurs. */
const CALLED = { environments: /env/i, regions: /region/i } as const;

/** Environments and regions in which the SLO holds by its record, and of which nothing was counted: by the labels that tell them. */
export function silentNames(
  groups: readonly GroupResult[],
  groupBy: readonly string[],
  record: Pick<RecordSpec, 'environments' | 'regions'>
): SilentNames[] {
  return (['environments', 'regions'] as const).flatMap((field) => {
    const named = record[field] ?? [];
    const occurs = (label: string, name: string) => groups.some(({ labels }) => labels[label] === name);
    const label =
      groupBy.find((one) => named.some((name) => occurs(one, name))) ?? groupBy.find((one) => CALLED[field].test(one));
    const names = label === undefined ? [] : named.filter((name) => !occurs(label, name));
    return label === undefined || names.length === 0 ? [] : [{ label, names }];
  });
}
