import type { Assessment } from './assessment/parseAssessment';
import { scoreTeam } from './score';

/** One figure for a team. What nobody assessed is a gap in coverage: in `applicable`, not in `possible`. */
export interface TotalScore {
  /** Of the practices that have a level. */
  points: number;
  /** Points if each of those stood at the top level. */
  possible: number;
  answered: number;
  applicable: number;
}

/** The total of a team; undefined unless the assessment switches it on, and where nothing was assessed. */
export function totalScore(
  assessment: Pick<Assessment, 'model' | 'answers' | 'totalShown'>,
  team: string
): TotalScore | undefined {
  const { model, answers, totalShown } = assessment;
  const scores = totalShown ? scoreTeam(model, answers, team) : [];
  const total: TotalScore = { points: 0, possible: 0, answered: 0, applicable: 0 };
  for (const { mean, top, answered, applicable } of scores) {
    total.points += (mean ?? 0) * answered;
    total.possible += top * answered;
    total.answered += answered;
    total.applicable += applicable;
  }
  return total.answered === 0 ? undefined : total;
}
