import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { languageOf } from '../../../core/slo/indicatorQueries';

/** The data sources that tell their time: a Loki does not, and of composites it is those of the parts. */
export function clockedSources(questions: readonly SloQuestion[]): string[] {
  return questions
    .filter(({ slo: { indicator } }) => indicator.kind !== 'composite' && languageOf(indicator) === undefined)
    .map(({ dataSourceUid }) => dataSourceUid);
}

/** A range that ends this close to the browser's now was meant to end now. */
const meantNowMs = 120_000;

/**
 * The question with a range that ends at the data source's now, where it was meant to end now and the clocks differ;
 * a range in the past is what somebody chose, and stays.
 */
export function onSourceTime(question: SloQuestion, offsetMs: number, askedAtMs: number): SloQuestion {
  const { fromMs, toMs } = question.range;
  return offsetMs === 0 || toMs < askedAtMs - meantNowMs
    ? question
    : { ...question, range: { fromMs: fromMs + offsetMs, toMs: toMs + offsetMs } };
}

/** The answer, saying that the clocks differ where that moved it. */
export function withClockFlag(answer: SloAnswer, offsetMs: number, asked: SloQuestion): SloAnswer {
  if (offsetMs === 0 || answer.question.range.toMs === asked.range.toMs) {
    return answer;
  }
  const { figures } = answer;
  const flags = [{ code: 'clock-off' as const, aheadMs: -offsetMs }, ...figures.quality.flags];
  return { ...answer, figures: { ...figures, quality: { ...figures.quality, flags } } };
}
