import type { DocumentProblem } from '../../documents/loadedDocument';
import type { MaturityModel } from '../modelSchema';
import type { Answer } from './answer';
import { readAnswers } from './readAnswers';

/** What keeps an answer from being read again once it is stored, by path below it (`.links[0].url`); empty when all is well. */
export function checkAnswer(answer: Answer, model: MaturityModel): DocumentProblem[] {
  const [practice, team] = ['p', 't'];
  const { problems } = readAnswers({ [practice]: { [team]: answer } }, model, '');
  return problems.map((problem) => ({ ...problem, path: problem.path.slice(`${practice}.${team}`.length) }));
}
