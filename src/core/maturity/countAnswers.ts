import { answerOf } from './assessment/answer';
import type { Judged } from './compare/judged';

export interface AnswerCounts {
  /** Levels given and "not applicable": somebody has looked and said so. */
  answered: number;
  /** Practices times teams. */
  places: number;
}

/** How far an assessment or a milestone is. */
export function countAnswers({ model, teams, answers }: Pick<Judged, 'model' | 'teams' | 'answers'>): AnswerCounts {
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  const states = teams.flatMap(({ id }) => practices.map((practice) => answerOf(answers, practice.id, id)?.state));
  const answered = states.filter((state) => state !== undefined && state !== 'not-assessed').length;
  return { answered, places: states.length };
}
