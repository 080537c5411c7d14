import type { BucketAnswer } from '../../measure/bucket';
import type { SloAnswer, SloQuestion } from '../answer';
import { evaluatePicture } from '../evaluatePicture';
import { inlineSlo } from '../inline/inlineSlo';
import type { Plan } from '../planQuestion';
import type { Steps } from './steps';

const SILENT_STEPS = 3;
const COUNTED = { metric: 'total', matchers: [] };

/** Budget of a range from counts per step, by the same formulas as any other. The window is the range up to the last step. */
export function evaluateSteps({ fromMs, stepMs: widthMs, bad, total, target, range, readAtMs }: Steps): SloAnswer {
  const toMs = fromMs + total.length * widthMs;
  const run = { widthMs, fromMs, toMs };
  const indicator = { kind: 'ratio' as const, given: 'bad' as const, event: COUNTED, total: COUNTED, groupBy: [] };
  const slo = inlineSlo('', indicator, target, { kind: 'rolling', durationMs: range.toMs - range.fromMs });
  const question: SloQuestion = {
    slo: { ...slo, absentAfterMs: Math.max(slo.absentAfterMs, SILENT_STEPS * widthMs) },
    dataSourceUid: '',
    range,
    detail: 'page',
    budgetOverTime: false,
    pastPeriods: 0,
  };
  const plan: Plan = {
    asOfMs: toMs,
    window: { fromMs, toMs },
    movedMs: 0,
    wideMs: widthMs,
    narrowMs: widthMs,
    scrapeIntervalMs: widthMs,
    runs: [run],
    past: [],
    requests: [],
  };
  const answer: BucketAnswer = {
    request: { ...run, dataSourceUid: '', queries: {} },
    counts: { bad: [{ labels: {}, values: bad }], total: [{ labels: {}, values: total }] },
    missing: [],
    warnings: [],
    buckets: { cached: 0, fresh: total.length },
    readAtMs,
  };
  return evaluatePicture(question, plan, [answer]);
}
