import { eventUnit } from '../../core/slo/countedUnit';
import type { BudgetingMethod, MissingData, Slo } from '../../core/slo/slo';
import { formatDuration } from '../format/formatDuration';
import { formatTarget } from '../format/formatTarget';

/** What the budget is made of, in a few words. */
export function methodWords(slo: Pick<Slo, 'method' | 'indicator'>): string {
  const { method } = slo;
  const unit = eventUnit(slo);
  switch (method.kind) {
    case 'occurrences':
      return `${unit}: every ${unit === 'checks' ? 'check' : 'event'} counts the same`;
    case 'timeslices':
      return `time: slices of ${formatDuration(method.sliceMs)}, good from ${formatTarget(method.sliceTarget)} good ${unit} on`;
    case 'ratio-timeslices':
      return `time: the mean of slices of ${formatDuration(method.sliceMs)}, each counting the same`;
  }
}

/** What a gap counts as, where time is counted. */
export const missingDataWords: Readonly<Record<MissingData, string>> = {
  ignore: 'nothing: that time is left out',
  good: 'good time',
  bad: 'bad time',
  hold: 'the same as the slice before',
};

/** The SLI's formula, for people. */
export function sliWords(method: BudgetingMethod): string {
  switch (method.kind) {
    case 'occurrences':
      return 'SLI = good ÷ total';
    case 'timeslices':
      return `SLI = good slices ÷ slices with events. A slice of ${formatDuration(method.sliceMs)} is good when at least ${formatTarget(method.sliceTarget)} of its events are.`;
    case 'ratio-timeslices':
      return `SLI = mean of the slices' own good ÷ total, for slices of ${formatDuration(method.sliceMs)} with events. A slice of which a tenth is bad counts as a tenth of a bad slice.`;
  }
}
