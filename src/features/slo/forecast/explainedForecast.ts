import type { ForecastHours } from '../../../adapters/measure/answers/loadForecastHours';
import { noData, type SloAnswer } from '../../../core/slo/answer';
import type { Outlook } from '../../../core/slo/forecast/outlook';
import type { RangeForecast } from '../../../core/slo/forecast/rangeForecast';
import { explainedOf } from '../../../views/explain/explainedOf';
import type { Explained } from '../../../views/explain/explained';
import { explainFormula } from '../../../views/explain/explainFormula';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatExactCount } from '../../../views/format/formatCount';
import { formatExactCounted } from '../../../views/format/formatCounted';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatDateTime } from '../../../views/format/formatTime';
import { forecastSentence, methodWords, noForecastWords, outageWords } from './forecastWords';

interface Asked {
  answer: SloAnswer;
  hours: Pick<ForecastHours, 'asOfMs' | 'explanation'>;
  asItIs: Outlook;
  changed: Outlook | undefined;
  timeZone: string;
}

const HOUR_MS = 3_600_000;

/** How the dates were drawn: from what, how often, with which seed. docs/slo-maths.md §6 */
export function explainedForecast({ answer, hours, asItIs, changed, timeZone }: Asked): Explained {
  const { question, figures } = answer;
  const { slo } = question;
  const { window, forecast, quality } = asItIs;
  const { asOfMs } = hours;
  const fromMs = Math.min(window.fromMs, sampledFrom(forecast) ?? Infinity);
  return {
    title: 'Forecast',
    of: explainedOf(question),
    formula: {
      words:
        forecast.kind === 'none' ? noForecastWords(forecast) : methodWords(forecast, slo.window.kind === 'rolling'),
      numbers: [
        ...leftLines(asItIs),
        ...drawnLines(asItIs, timeZone),
        ...dateLines(asItIs, timeZone),
        ...(changed === undefined
          ? []
          : [
              `What if: ${forecastSentence(changed, timeZone)}`,
              ...leftLines(changed),
              ...outageLines(changed, asOfMs, timeZone),
              ...dateLines(changed, timeZone),
            ]),
        ...explainFormula('lasts', figures, slo).numbers.map((line) => `At the pace of now, held on: ${line}`),
      ],
    },
    answer: { ...answer, explanation: hours.explanation, figures: { window: { ...window, fromMs }, asOfMs } },
    interval: { fromMs, toMs: asOfMs },
    quality,
    notes: [],
    unchecked: 'The counts of the window are checked: explain a figure of now.',
  };
}

function sampledFrom(forecast: Outlook['forecast']): number | undefined {
  return forecast.kind === 'range' ? forecast.sampled?.fromMs : undefined;
}

function leftLines({ counted, remaining, unit }: Outlook): string[] {
  return counted === noData
    ? []
    : [
        `left now: 1 − ${formatExactCounted(counted.bad, unit)} ÷ ${formatExactCounted(counted.badAllowed, unit)} = ${formatBudget(remaining)}`,
      ];
}

function outageLines(changed: Outlook, asOfMs: number, timeZone: string): string[] {
  const { outage, unit } = changed;
  return outage === undefined
    ? []
    : [
        `of them by the outage: ${formatExactCounted(outage.bad, unit)} bad ${unit}. ${outageWords(changed, asOfMs, timeZone)}`.trim(),
      ];
}

/** The hours drawn from, and how often they were drawn: the same whatever is tried out, but for another window. */
function drawnLines({ forecast }: Outlook, timeZone: string): string[] {
  if (forecast.kind === 'none') {
    return [];
  }
  const { sampled, sampledHours, steps, runs, seed, untilMs } = forecast;
  const days =
    sampled === undefined
      ? ''
      : `, between ${formatDateTime(sampled.fromMs, timeZone)} and ${formatDateTime(sampled.toMs, timeZone)}`;
  return [
    `drawn from ${formatDuration(sampledHours * HOUR_MS)} of measured hours${days}`,
    `${runs} futures of ${formatExactCount(steps)} hours each, to ${formatDateTime(untilMs, timeZone)}; seed ${seed}: the same data give the same dates`,
  ];
}

function dateLines({ forecast }: Outlook, timeZone: string): string[] {
  return forecast.kind === 'none'
    ? []
    : ([10, 50, 90] as const).map((percent) => dateLine(forecast, percent, timeZone));
}

/** The moment by which so many of the futures have run out: the last of them in the order of their dates. */
function dateLine(
  { runs, exhaustedAtMs, runsOutShare, untilMs }: RangeForecast,
  percent: 10 | 50 | 90,
  timeZone: string
) {
  const wanted = Math.ceil((percent / 100) * runs);
  const atMs = exhaustedAtMs[`p${percent}`];
  return atMs === undefined
    ? `${percent} % of ${runs} are ${wanted}; ${Math.round(runsOutShare * runs)} run out by ${formatDateTime(untilMs, timeZone)}`
    : `${percent} % of ${runs} are ${wanted}; so many have run out by ${formatDateTime(atMs, timeZone)}`;
}
