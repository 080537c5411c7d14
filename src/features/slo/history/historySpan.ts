import type { Interval, SloQuestion } from '../../../core/slo/answer';
import type { IncidentRange } from '../../../core/slo/depletion';
import type { TimeWindow } from '../../../core/slo/slo';
import { windowInterval } from '../../../core/slo/windowInterval';

/** How much of the past the history's picture shows. */
export type HistorySpan = 'day' | 'period' | 'year';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 365 * DAY_MS;
const PAST_PERIODS = 6;
/** Of days, a year has more than anybody reads. */
const MOST_PERIODS = 60;

export function spanIn(params: URLSearchParams): HistorySpan {
  const span = params.get('span');
  return span === 'day' || span === 'year' ? span : 'period';
}

/** What a history asks beyond the page it is on: hours, as many periods as the span holds, incidents on record. */
export function historyQuestion(
  question: SloQuestion,
  span: HistorySpan,
  incidents: readonly IncidentRange[]
): SloQuestion {
  const { toMs } = question.range;
  return {
    ...question,
    range: rangeOf(span, question.slo.window, toMs),
    budgetOverTime: span !== 'period',
    pastPeriods: periodsIn(span, question.slo.window, toMs),
    widestMs: HOUR_MS,
    incidents,
  };
}

/** From the oldest period's begin, which no window of this length can miss. */
export function incidentsRange({ slo, range: { toMs } }: SloQuestion, span: HistorySpan): Interval {
  const { fromMs } = windowInterval(slo.window, toMs);
  return { fromMs: fromMs - (periodsIn(span, slo.window, toMs) + 1) * lengthOf(slo.window, toMs), toMs };
}

function rangeOf(span: HistorySpan, window: TimeWindow, toMs: number): Interval {
  switch (span) {
    case 'day':
      return { fromMs: toMs - DAY_MS, toMs };
    case 'year':
      return { fromMs: toMs - YEAR_MS, toMs };
    case 'period':
      return { fromMs: windowInterval(window, toMs).fromMs, toMs };
  }
}

function periodsIn(span: HistorySpan, window: TimeWindow, toMs: number): number {
  return span === 'year'
    ? Math.max(1, Math.min(MOST_PERIODS, Math.round(YEAR_MS / lengthOf(window, toMs))))
    : PAST_PERIODS;
}

function lengthOf(window: TimeWindow, atMs: number): number {
  const { fromMs, toMs } = windowInterval(window, atMs);
  return toMs - fromMs;
}
