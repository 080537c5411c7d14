import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { type Gap, gapToTarget } from '../../../core/maturity/compare/gapToTarget';
import { findPractice } from '../findPractice';
import { levelName } from '../levelName';

export interface GapRow {
  place: Place;
  practice: string;
  now: string;
  target: string;
  gap: string;
}

/** Gaps of the teams shown in words, the widest first; those that nobody assessed, then those reached, come last. */
export function gapRows({ model, teams, answers }: Pick<Assessment, 'model' | 'teams' | 'answers'>): GapRow[] {
  const order = model.spec.dimensions.flatMap(({ practices }) => practices.map(({ id }) => id));
  const width = ({ steps }: Gap) => steps ?? 0.5;
  return gapToTarget(answers, model.spec.levels)
    .filter(({ team }) => teams.some(({ id }) => id === team))
    .sort((a, b) => width(b) - width(a) || order.indexOf(a.practiceId) - order.indexOf(b.practiceId))
    .flatMap((gap) => {
      const found = findPractice(model, gap.practiceId);
      return found === undefined
        ? []
        : {
            place: { practiceId: gap.practiceId, team: gap.team },
            practice: found.practice.name,
            now: gap.level === undefined ? 'not assessed' : levelName(model, found.dimension, gap.level),
            target: levelName(model, found.dimension, gap.targetLevel),
            gap: gapWords(gap.steps),
          };
    });
}

function gapWords(steps: number | undefined): string {
  if (steps === undefined) {
    return 'unknown';
  }
  return steps === 0 ? 'reached' : `${steps} ${steps === 1 ? 'level' : 'levels'}`;
}
