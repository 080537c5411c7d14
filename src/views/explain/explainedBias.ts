import { noData, type SloAnswer } from '../../core/slo/answer';
import type { BiasedStretch, Weighed, Weighting } from '../../core/slo/weighting';
import { eventUnit } from '../../core/slo/countedUnit';
import { formatBudget } from '../format/formatBudget';
import { formatExactCount } from '../format/formatCount';
import { formatDuration } from '../format/formatDuration';
import { formatNumber } from '../format/numberFormat';
import { biasSentence, stretchBiasWords, stretchWords } from '../words/weightingWords';
import { explainedOf } from './explainedOf';
import type { Explained } from './explained';

/** How far the budget by events and by time are apart, and what each stretch has in it. docs/slo-maths.md §4 */
export function explainedBias(answer: SloAnswer, weighting: Weighting, timeZone: string): Explained {
  const { figures, question } = answer;
  const { byEvents, byTime, sliceMs = 0 } = weighting;
  const unit = eventUnit(question.slo);
  return {
    title: `By ${unit} and by time`,
    of: explainedOf(question),
    formula: {
      words:
        answer.parts === undefined
          ? 'left = 1 − bad ÷ ((1 − objective) × total), once of events and once of slices of time, each as bad as the share of its events that failed; a stretch’s part = its bad slices ÷ allowed − its bad events ÷ allowed'
          : 'Each part’s budget is counted by its events, and by slices of time; either is put together as the composite’s figures are. The pages of its parts show how theirs came about.',
      numbers: [
        ...leftLines(`by ${unit}`, byEvents, 'events'),
        ...leftLines(`by slices of ${formatDuration(sliceMs)}`, byTime, 'slices'),
        ...weighting.stretches.map(
          (stretch) => `${stretchWords(stretch.interval, timeZone)}: ${stretchNumbers(stretch, weighting, unit)}`
        ),
      ],
    },
    answer,
    interval: { fromMs: figures.window.fromMs, toMs: figures.asOfMs },
    quality: figures.quality,
    notes: [biasSentence(weighting, unit), 'Both are counted from the same answers, so neither asks for more.'],
    unchecked: undefined,
  };
}

function leftLines(name: string, { counted, badAllowed, remaining }: Weighed, unit: 'events' | 'slices'): string[] {
  return counted === noData
    ? []
    : [`${name}: 1 − ${countOf(counted.bad, unit)} ÷ ${countOf(badAllowed, unit)} = ${formatBudget(remaining)}`];
}

function stretchNumbers(stretch: BiasedStretch, { byEvents, byTime }: Weighting, unit: 'events' | 'checks'): string {
  const slices = `${countOf(stretch.badSlices, 'slices')} ÷ ${countOf(byTime.badAllowed, 'slices')}`;
  const events = `${countOf(stretch.events.bad, 'events')} ÷ ${countOf(byEvents.badAllowed, 'events')}`;
  return `${slices} − ${events} = ${stretchBiasWords(stretch.biasRatio, unit)}`;
}

/** A stretch is part of a slice or two: so many digits that the sum can be followed. */
function countOf(count: number, unit: 'events' | 'slices'): string {
  return unit === 'slices' ? formatNumber(count, { maximumSignificantDigits: 4 }) : formatExactCount(count);
}
