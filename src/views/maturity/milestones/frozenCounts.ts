import { answerOf, type Answers } from '../../../core/maturity/assessment/answer';
import type { Judged } from '../../../core/maturity/compare/judged';
import { askedSignals } from '../../../core/maturity/evidence/askedSignals';
import { type Evidence, signalState } from '../../../core/maturity/evidence/signalState';

export interface FrozenCounts {
  /** Levels given and "not applicable". */
  answered: number;
  /** Practices times teams. */
  places: number;
  known: number;
  /** Signals that some practice asks for, times teams. */
  signals: number;
}

/** What a milestone made of this keeps. */
export function frozenCounts({ model, teams, answers }: Judged, evidence: Evidence): FrozenCounts {
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  const keys = askedSignals(model);
  const states = teams.flatMap(({ id }) => keys.map((key) => signalState(evidence, key, id).status));
  const given = teams.flatMap(({ id }) => practices.filter((practice) => isAnswered(answers, practice.id, id)));
  return {
    answered: given.length,
    places: practices.length * teams.length,
    known: states.filter((status) => status === 'known').length,
    signals: states.length,
  };
}

function isAnswered(answers: Answers, practiceId: string, team: string): boolean {
  const answer = answerOf(answers, practiceId, team);
  return answer !== undefined && answer.state !== 'not-assessed';
}
