import type { Figures } from '../../../core/slo/answer';
import { eventUnit } from '../../../core/slo/countedUnit';
import type { Slo } from '../../../core/slo/slo';
import type { Weighting } from '../../../core/slo/weighting';
import { formatDuration } from '../../../views/format/formatDuration';
import type { ComparedRow } from '../compared/ComparedBudgets';

/** By events, by time, and by the SLO's own method where that is neither. */
export function weightingRows(
  { byEvents, byTime, sliceMs }: Weighting,
  figures: Figures,
  slo: Pick<Slo, 'method' | 'indicator'>
): ComparedRow[] {
  const { quality } = figures;
  const unit = eventUnit(slo);
  const method = slo.indicator.kind === 'composite' ? 'composite' : slo.method.kind;
  const slices = sliceMs === undefined ? 'slices' : `slices of ${formatDuration(sliceMs)}`;
  const name = (way: string, isOwn: boolean) => (isOwn ? `${way} – this SLO` : way);
  const rows: ComparedRow[] = [
    { ...byEvents, unit, quality, explains: 'bias', name: name(`by ${unit}`, method === 'occurrences') },
    {
      ...byTime,
      unit: 'slices',
      quality,
      explains: 'bias',
      name: name(`by time, mean of ${slices}`, method === 'ratio-timeslices'),
    },
  ];
  const own = { timeslices: `good ${slices}`, composite: 'each part by its own method' };
  return method === 'timeslices' || method === 'composite'
    ? [...rows, { ...figures, explains: 'remaining', name: name(own[method], true) }]
    : rows;
}
