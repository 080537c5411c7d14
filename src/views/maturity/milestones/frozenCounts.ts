import type { Judged } from '../../../core/maturity/compare/judged';
import { type AnswerCounts, countAnswers } from '../../../core/maturity/countAnswers';
import { askedSignals } from '../../../core/maturity/evidence/askedSignals';
import { type Evidence, signalState } from '../../../core/maturity/evidence/signalState';

export interface FrozenCounts extends AnswerCounts {
  known: number;
  /** Signals that some practice asks for, times teams. */
  signals: number;
}

/** What a milestone made of this keeps. */
export function frozenCounts(judged: Judged, evidence: Evidence): FrozenCounts {
  const keys = askedSignals(judged.model);
  const states = judged.teams.flatMap(({ id }) => keys.map((key) => signalState(evidence, key, id).status));
  return {
    ...countAnswers(judged),
    known: states.filter((status) => status === 'known').length,
    signals: states.length,
  };
}
