import { type Answer, type Answers, answerOf } from '../assessment/answer';
import type { Level } from '../modelSchema';

/** How far one practice of one team is from the level that it wants to reach. */
export interface Gap {
  practiceId: string;
  team: string;
  /** Undefined where nobody assessed it: a gap in what is known, never the lowest level. */
  level: string | undefined;
  targetLevel: string;
  /** Levels up to the target; 0 where it is reached or passed; undefined where the level is. */
  steps: number | undefined;
}

/** The gaps of all answers that name a target, in the order of the answers; "not applicable" has none. */
export function gapToTarget(answers: Answers, levels: readonly Level[]): Gap[] {
  return Object.entries(answers).flatMap(([practiceId, byTeam]) =>
    Object.keys(byTeam).flatMap((team) => {
      const gap = gapOf(answerOf(answers, practiceId, team), levels);
      return gap === undefined ? [] : [{ practiceId, team, ...gap }];
    })
  );
}

/** The gap of one answer, if it names a target. */
export function gapOf(
  answer: Answer | undefined,
  levels: readonly Level[]
): Pick<Gap, 'level' | 'targetLevel' | 'steps'> | undefined {
  if (answer === undefined || answer.state === 'not-applicable' || answer.targetLevel === undefined) {
    return undefined;
  }
  const { targetLevel } = answer;
  if (answer.state === 'not-assessed') {
    return { level: undefined, targetLevel, steps: undefined };
  }
  const rankOf = (level: string) => levels.findIndex(({ id }) => id === level);
  return { level: answer.level, targetLevel, steps: Math.max(0, rankOf(targetLevel) - rankOf(answer.level)) };
}
