import type { TextProblem } from '../../../core/interchange/textProblem';
import { textProblemWordsBy } from '../../../views/words/textProblemWords';

const WORDS: Readonly<Record<string, string>> = {
  'no-model': 'this is no maturity model',
  'several-models': 'there are several documents in this text; a model is one',
  'other-kind': 'this is no maturity model but of kind',
  'other-api-version': 'only apiVersion headroom/v1 can be read, not',
};

/** Where it is and what is wrong with a text that should be a model. */
export function modelProblemWords(problem: TextProblem): string {
  return textProblemWordsBy(WORDS, problem);
}
