import type { SloAnswer } from '../../../core/slo/answer';
import type { Steps } from '../../../core/slo/counts/steps';
import type { Explained } from '../../../views/explain/explained';
import { explainedFigure } from '../../../views/explain/explainedFigure';
import type { FigureKey } from '../../../views/figures/figureKey';
import { formatExactCount } from '../../../views/format/formatCount';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatDateTimeZone } from '../../../views/format/formatTime';

/** Where counts came from, as the panel says it: `“errors” of query A`. */
export interface CountsFrom {
  steps: Steps;
  badFrom: string;
  totalFrom: string;
}

/** A figure of counts that a panel's own queries brought: nothing was asked for it. docs/slo-maths.md §7 */
export function explainedCounts(
  key: FigureKey,
  answer: SloAnswer,
  { steps, badFrom, totalFrom }: CountsFrom,
  timeZone: string
): Explained {
  const points = (counts: Float64Array) => formatExactCount(counts.filter((count) => !Number.isNaN(count)).length);
  return {
    ...explainedFigure(key, answer),
    notes: [
      `Bad events are the field ${badFrom}, all events the field ${totalFrom}. The queries of the panel brought them at ${formatDateTimeZone(steps.readAtMs, timeZone)}; nothing was asked for this figure beside them.`,
      `They are counted in ${formatExactCount(steps.total.length)} steps of ${formatDuration(steps.stepMs)}: ${points(steps.bad)} of them have bad events, ${points(steps.total)} have all events. A point counts for the step that ends at its time, points of one step are added up, and a step without all events is no data.`,
      'The queries themselves are in the panel: its menu opens them in Explore.',
    ],
    unchecked: 'What the queries of a panel count is not known here, so there is nothing to check the sum against.',
    isRecord: true,
  };
}
