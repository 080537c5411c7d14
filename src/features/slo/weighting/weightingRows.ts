import type { Figures } from '../../../core/slo/answer';
import type { Slo } from '../../../core/slo/slo';
import type { Weighting } from '../../../core/slo/weighting';
import { formatDuration } from '../../../views/format/formatDuration';
import type { ComparedRow } from '../compared/ComparedBudgets';

/** By events, by time, and by the SLO's own method where that is neither. */
export function weightingRows(
  { byEvents, byTime, sliceMs }: Weighting,
  figures: Figures,
  { method }: Pick<Slo, 'method'>
): ComparedRow[] {
  const { quality } = figures;
  const slice = formatDuration(sliceMs);
  const name = (way: string, isOwn: boolean) => (isOwn ? `${way} – this SLO` : way);
  const rows: ComparedRow[] = [
    { ...byEvents, unit: 'events', quality, explains: 'bias', name: name('by events', method.kind === 'occurrences') },
    {
      ...byTime,
      unit: 'slices',
      quality,
      explains: 'bias',
      name: name(`by time, mean of slices of ${slice}`, method.kind === 'ratio-timeslices'),
    },
  ];
  return method.kind === 'timeslices'
    ? [...rows, { ...figures, explains: 'remaining', name: name(`good slices of ${slice}`, true) }]
    : rows;
}
