import type { Answers } from '../assessment/answer';
import type { Team } from '../assessment/readTeams';
import type { MaturityModel } from '../modelSchema';

/** Answers with what they were given by: an assessment, or a milestone. */
export interface Judged {
  model: MaturityModel;
  teams: readonly Team[];
  answers: Answers;
}
