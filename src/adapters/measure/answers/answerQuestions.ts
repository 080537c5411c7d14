import type { BucketAnswer, BucketRequest, Gap } from '../../../core/measure/bucket';
import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { askedByGroup } from '../../../core/slo/groupsAsked';
import { languageOf } from '../../../core/slo/indicatorQueries';
import type { Indicator } from '../../../core/slo/slo';
import { type Plan, planQuestion } from '../../../core/slo/planQuestion';
import { selector } from '../../../core/promql/selector';
import { freeSeries, totalSeries } from '../../../core/promql/totalSeries';
import type { Loadable } from '../../loadable';
import { type BucketEngine, settleDelayMs } from '../engine/bucketEngine';
import { rulesOf } from '../engine/sourceRules';
import type { LoadProgress } from '../engine/load';
import type { GroupGuard } from '../groups/groupGuard';
import type { RecordedFinder } from '../recorded/recordedFinder';
import type { ScrapeIntervals } from '../sources/scrapeIntervals';
import type { SourceClocks } from '../sources/sourceClocks';
import { type ExclusionSource, withAnnotated, withUnreadFlag } from './annotatedExclusions';
import { clockedSources, onSourceTime, withClockFlag } from './onSourceTime';

export interface AnswerParts {
  engine: Pick<BucketEngine, 'load'>;
  intervals: Pick<ScrapeIntervals, 'of'>;
  /** Of the data sources; without them the browser's clock is believed. */
  clocks?: Pick<SourceClocks, 'know' | 'offsetMs'>;
  /** What annotations exclude; without it SLOs have only their own. */
  exclusions?: ExclusionSource;
  /** Counts groups first where some are wanted. */
  groups?: Pick<GroupGuard, 'judge'>;
  nowMs(): number;
  /** Without it only raw series are asked. */
  recorded?: RecordedFinder;
  /** `evaluate`, or `evaluateListed` where only lists are shown. */
  evaluate: Evaluate;
}

export type Evaluate = (question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]) => SloAnswer;

export interface AnswerOptions {
  signal: AbortSignal;
  /** Reads from the data source whatever is stored. */
  reload: boolean;
  /** Leaves out answers of which something is still under way. */
  wholeOnly: boolean;
  /** When the questions were made, where that was before now: by it a range that ends "now" is told from one in the past. */
  askedAtMs?: number;
  /** Called when all that has to be asked is on its way. */
  onAsked?: (() => void) | undefined;
}

/** One question's answer so far: what it is worth, and whether more will come. */
export interface AnswerUpdate {
  index: number;
  answer: Loadable<SloAnswer>;
  final: boolean;
}

interface Planned {
  plan: Plan;
  /** Where its requests begin among all. */
  first: number;
}

/**
 * Plans all questions, asks their requests together, and evaluates each question again when something of it came in.
 * Resolves when all is answered or the signal aborts.
 */
export async function answerQuestions(
  parts: AnswerParts,
  asked: readonly SloQuestion[],
  { wholeOnly, askedAtMs = parts.nowMs(), ...options }: AnswerOptions,
  onUpdate: (updates: readonly AnswerUpdate[], progress: LoadProgress) => void
): Promise<void> {
  const { signal, reload } = options;
  const [scrapeIntervalsMs, refused] = await Promise.all([
    slowestIntervals(parts.intervals, asked, signal),
    parts.groups?.judge(asked, reload),
    parts.clocks?.know(clockedSources(asked), signal),
    parts.exclusions?.know(signal),
  ]);
  const unread = parts.exclusions?.unread();
  const offsetsMs = asked.map(({ dataSourceUid }) => parts.clocks?.offsetMs(dataSourceUid) ?? 0);
  const questions = asked.map((question, index) =>
    withAnnotated(
      onSourceTime(askedByGroup(question, refused?.[index]), offsetsMs[index] ?? 0, askedAtMs),
      parts.exclusions
    )
  );
  const nowsMs = offsetsMs.map((offsetMs) => parts.nowMs() + offsetMs);
  const rawPlans = planAll(questions, nowsMs, scrapeIntervalsMs);
  const plans =
    (await parts.recorded?.place(rawPlans, { signal, reload, settleMs: settleDelayMs })) ??
    rawPlans.map(({ plan }) => plan);
  const { planned, requests } = laidTogether(plans);
  const shown: Array<readonly BucketAnswer[]> = [];
  await parts.engine.load(requests, { ...options, wholeOnly }, (answers, progress) => {
    const updates = planned.flatMap(({ plan, first }, index) => {
      const own = answers.slice(first, first + plan.requests.length);
      const question = questions[index];
      const unchanged = shown[index]?.every((answer, i) => answer === own[i]) ?? false;
      const missing = own.flatMap((answer) => answer.missing);
      const final = missing.every(({ problem }) => problem !== 'loading');
      if (!question || unchanged || (wholeOnly && !final)) {
        return [];
      }
      shown[index] = own;
      const answer = worth(parts.evaluate, question, plan, own, missing);
      return [{ index, answer: remarked(answer, offsetsMs[index] ?? 0, asked[index] ?? question, unread), final }];
    });
    onUpdate(updates, progress);
  });
}

function remarked(
  answer: Loadable<SloAnswer>,
  offsetMs: number,
  asked: SloQuestion,
  unread: string | undefined
): Loadable<SloAnswer> {
  return answer.status === 'ready' || answer.status === 'partial'
    ? { ...answer, value: withUnreadFlag(withClockFlag(answer.value, offsetMs, asked), unread) }
    : answer;
}

/** `nowsMs` and `scrapeIntervalsMs` are those of each question's data source. */
function planAll(
  questions: readonly SloQuestion[],
  nowsMs: readonly number[],
  scrapeIntervalsMs: readonly number[]
): Array<{ question: SloQuestion; plan: Plan; scrapeIntervalMs: number }> {
  return questions.map((question, index) => {
    const scrapeIntervalMs = scrapeIntervalsMs[index] ?? 0;
    const nowMs = Math.min(question.range.toMs, nowsMs[index] ?? Infinity);
    const plan = planQuestion(question, {
      nowMs,
      settleMs: rulesOf(languageOf(question.slo.indicator), settleDelayMs).settleMs,
      scrapeIntervalMs,
    });
    return { question, plan, scrapeIntervalMs };
  });
}

function laidTogether(plans: readonly Plan[]): { planned: Planned[]; requests: BucketRequest[] } {
  const requests: BucketRequest[] = [];
  const planned = plans.map((plan) => {
    const first = requests.length;
    requests.push(...plan.requests);
    return { plan, first };
  });
  return { planned, requests };
}

/** Of each question's selectors the longest: a bucket too narrow for one of them would hold none of its counts. */
export async function slowestIntervals(
  intervals: AnswerParts['intervals'],
  questions: readonly SloQuestion[],
  signal: AbortSignal
): Promise<number[]> {
  const refs = questions.flatMap(({ slo, dataSourceUid }, index) =>
    selectorsOf(slo.indicator).map((text) => ({ index, ref: { dataSourceUid, selector: text } }))
  );
  const measuredMs = await intervals.of(
    refs.map(({ ref }) => ref),
    signal
  );
  const slowestMs = questions.map(({ slo }) => leastIntervalMs(slo.indicator));
  refs.forEach(({ index }, i) => {
    slowestMs[index] = Math.max(slowestMs[index] ?? 0, measuredMs[i] ?? 0);
  });
  return slowestMs;
}

/** What is taken for the interval where none is measured. */
function leastIntervalMs(indicator: Indicator): number {
  switch (indicator.kind) {
    case 'threshold':
      return indicator.stepMs / 4; // steps are four "scrapes", so that the narrowest bucket has one at least
    case 'free':
      return freeSeries(indicator).isWhole ? 0 : 60_000; // who cannot be measured is rarely slower
    default:
      return 0;
  }
}

/**
 * Good and bad events of the same metric are scraped with the total. Parts of a composite have their own, lines come when
 * they come, and a comparison is looked at as the SLO says.
 */
function selectorsOf(indicator: Indicator): string[] {
  if (indicator.kind === 'free') {
    return freeSeries(indicator).series.map((series) => selector(series));
  }
  const total = indicator.kind === 'threshold' ? undefined : totalSeries(indicator);
  const hasOwn = indicator.kind === 'ratio' && indicator.event.metric !== indicator.total.metric;
  return total === undefined ? [] : [selector(total), ...(hasOwn ? [selector(indicator.event)] : [])];
}

function worth(
  evaluate: Evaluate,
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[],
  missing: readonly Gap[]
): Loadable<SloAnswer> {
  const anything = answers.some(({ buckets }) => buckets.cached + buckets.fresh > 0);
  const failure = missing.find(({ problem }) => problem !== 'loading')?.problem;
  if (!anything && missing.length > 0) {
    return failure === undefined || failure === 'loading'
      ? { status: 'loading' }
      : { status: 'failed', problem: failure };
  }
  const value = evaluate(question, plan, answers);
  return missing.length === 0 ? { status: 'ready', value } : { status: 'partial', value, missing };
}
