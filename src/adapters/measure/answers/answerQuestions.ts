import type { BucketAnswer, BucketRequest, Gap } from '../../../core/measure/bucket';
import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluate } from '../../../core/slo/evaluate';
import { type Plan, planQuestion } from '../../../core/slo/planQuestion';
import { selector } from '../../../core/promql/selector';
import type { Loadable } from '../../loadable';
import { type BucketEngine, settleDelayMs } from '../engine/bucketEngine';
import type { LoadProgress } from '../engine/load';
import type { ScrapeIntervals } from '../sources/scrapeIntervals';

export interface AnswerParts {
  engine: Pick<BucketEngine, 'load'>;
  intervals: Pick<ScrapeIntervals, 'of'>;
  nowMs(): number;
}

export interface AnswerOptions {
  signal: AbortSignal;
  /** Reads from the data source whatever is stored. */
  reload: boolean;
  /** Leaves out answers of which something is still under way. */
  wholeOnly: boolean;
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
  questions: readonly SloQuestion[],
  { signal, reload, wholeOnly }: AnswerOptions,
  onUpdate: (updates: readonly AnswerUpdate[], progress: LoadProgress) => void
): Promise<void> {
  const { planned, requests } = await planAll(parts, questions, signal);
  const shown: Array<readonly BucketAnswer[]> = [];
  await parts.engine.load(requests, { signal, reload }, (answers, progress) => {
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
      return [{ index, answer: worth(question, plan, own, missing), final }];
    });
    onUpdate(updates, progress);
  });
}

async function planAll(
  { intervals, nowMs }: AnswerParts,
  questions: readonly SloQuestion[],
  signal: AbortSignal
): Promise<{ planned: Planned[]; requests: BucketRequest[] }> {
  const scrapeIntervalsMs = await intervals.of(questions.map(seriesOf), signal);
  const requests: BucketRequest[] = [];
  const planned = questions.map((question, index) => {
    const plan = planQuestion(question, {
      nowMs: Math.min(question.range.toMs, nowMs()),
      settleMs: settleDelayMs,
      scrapeIntervalMs: scrapeIntervalsMs[index] ?? 0,
    });
    const first = requests.length;
    requests.push(...plan.requests);
    return { plan, first };
  });
  return { planned, requests };
}

function seriesOf({ slo: { indicator }, dataSourceUid }: SloQuestion) {
  const total =
    indicator.kind === 'ratio'
      ? selector(indicator.total)
      : selector({ ...indicator.histogram, metric: `${indicator.histogram.metric}_count` });
  return { dataSourceUid, selector: total };
}

function worth(
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
