import type { Quality, QualityFlag, SloAnswer, SloQuestion } from '../../../core/slo/answer';
import type { Exclusion } from '../../../core/slo/exclusions/exclusion';
import type { KnownExclusions } from '../../annotations/exclusions/knownExclusions';

export type ExclusionSource = Pick<KnownExclusions, 'know' | 'of' | 'unread'>;

/** The question with what annotations exclude of its SLO, beside what it brings. */
export function withAnnotated(question: SloQuestion, source: ExclusionSource | undefined): SloQuestion {
  const { exclusions = [] } = question;
  if (question.noExclusions) {
    return question;
  }
  const brought = new Set(exclusions.map(keyOf));
  const annotated = source?.of(question.slo).filter((one) => !brought.has(keyOf(one))) ?? [];
  return annotated.length === 0 ? question : { ...question, exclusions: [...exclusions, ...annotated] };
}

function keyOf({ time, treatment, reason }: Exclusion): string {
  return JSON.stringify([time, treatment, reason]);
}

/** The answer, saying in each of its figures that annotations could not be read; `why` is undefined where they could. */
export function withUnreadFlag(answer: SloAnswer, why: string | undefined): SloAnswer {
  if (why === undefined) {
    return answer;
  }
  const flag: QualityFlag = { code: 'exclusions-unread', detail: why };
  const flagged = <T extends { quality: Quality }>(figures: T): T => ({
    ...figures,
    quality: { ...figures.quality, flags: [flag, ...figures.quality.flags] },
  });
  return { ...answer, figures: flagged(answer.figures), history: answer.history.map(flagged) };
}
