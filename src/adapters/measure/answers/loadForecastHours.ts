import type { Explanation, SloQuestion } from '../../../core/slo/answer';
import { explanationOf } from '../../../core/slo/explanation';
import { planForecast } from '../../../core/slo/forecast/planForecast';
import { ofGroupAsked } from '../../../core/slo/groupAnswers';
import { EVER } from '../../../core/slo/groupsRefused';
import { languageOf } from '../../../core/slo/indicatorQueries';
import { measure, type Measured } from '../../../core/slo/measured';
import type { TimeWindow } from '../../../core/slo/slo';
import type { Loadable } from '../../loadable';
import { settleDelayMs } from '../engine/bucketEngine';
import { rulesOf } from '../engine/sourceRules';
import type { LoadProgress } from '../engine/load';
import { type AnswerOptions, type AnswerParts, slowestIntervals } from './answerQuestions';

/** What a forecast is drawn from, as it was at `asOfMs`. */
export interface ForecastHours {
  measured: Measured;
  asOfMs: number;
  explanation: Explanation;
}

export interface ForecastQuestion {
  question: SloQuestion;
  /** "Now" of the figures that the forecast goes on from. */
  asOfMs: number;
  /** The SLO's own, and others that are tried out. */
  windows: readonly TimeWindow[];
}

/** Asks the hours of the last weeks and of all windows; tells of them when nothing is under way any more. */
export async function loadForecastHours(
  { engine, intervals, recorded }: Pick<AnswerParts, 'engine' | 'intervals' | 'recorded'>,
  { question, asOfMs: nowMs, windows }: ForecastQuestion,
  { signal, reload }: Omit<AnswerOptions, 'wholeOnly'>,
  onUpdate: (hours: Loadable<ForecastHours>, progress: LoadProgress) => void
): Promise<void> {
  const [scrapeIntervalMs = 0] = await slowestIntervals(intervals, [question], signal);
  const { settleMs } = rulesOf(languageOf(question.slo.indicator), settleDelayMs);
  const context = { nowMs, settleMs, scrapeIntervalMs };
  const rawPlan = planForecast(question, windows, context);
  const [plan = rawPlan] =
    (await recorded?.place([{ question, plan: rawPlan, scrapeIntervalMs }], {
      signal,
      reload,
      settleMs,
    })) ?? [];
  const { asOfMs, runs, requests } = plan;
  await engine.load(requests, { signal, reload }, (answers, progress) => {
    const missing = answers.flatMap((answer) => answer.missing);
    if (missing.some(({ problem }) => problem === 'loading')) {
      onUpdate({ status: 'loading' }, progress);
      return;
    }
    const failure = missing[0]?.problem;
    if (failure !== undefined && failure !== 'loading' && answers.every(isEmpty)) {
      onUpdate({ status: 'failed', problem: failure }, progress);
      return;
    }
    const own = ofGroupAsked(question, EVER, answers);
    const value = {
      measured: measure(own.question, runs, own.answers),
      asOfMs,
      explanation: explanationOf(question, plan, answers),
    };
    onUpdate(missing.length === 0 ? { status: 'ready', value } : { status: 'partial', value, missing }, progress);
  });
}

function isEmpty({ buckets }: { buckets: { cached: number; fresh: number } }): boolean {
  return buckets.cached + buckets.fresh === 0;
}
