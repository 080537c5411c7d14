import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { drift, type Drift } from '../../../core/maturity/compare/drift';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';

export interface PracticeDrift {
  drift: Drift | undefined;
  /** Signals that were known at the milestone and are not now. */
  unknown: readonly string[];
}

const none: PracticeDrift = { drift: undefined, unknown: [] };

/** How evidence moved away from what a milestone accepted for one practice of one team, while the answer is the same. */
export function practiceDrift(
  milestone: Milestone,
  { practiceId, team }: Place,
  answer: Answer | undefined,
  evidence: Evidence
): PracticeDrift {
  const { model, teams, answers, evidence: frozen } = milestone;
  const dimensions = model.spec.dimensions.flatMap((dimension) => {
    const practices = dimension.practices.filter(({ id }) => id === practiceId);
    return practices.length === 0 ? [] : [{ ...dimension, practices }];
  });
  const alone = { ...model, spec: { ...model.spec, dimensions } };
  const found = drift(
    { model: alone, teams: teams.filter(({ id }) => id === team), answers, evidence: frozen },
    evidence
  );
  const [first] = found.drifts;
  if (answer?.state !== 'level' || (first !== undefined && first.level !== answer.level)) {
    return none;
  }
  return { drift: first, unknown: found.unknown.flatMap(({ signals }) => signals) };
}
