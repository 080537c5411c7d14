import type { TextProblem } from '../../../core/interchange/textProblem';
import { problemWords } from '../../import/problemWords';

const WORDS: Readonly<Record<string, string>> = {
  'no-model': 'this is no maturity model',
  'several-models': 'there are several documents in this text; a model is one',
  'other-kind': 'this is no maturity model but of kind',
  'other-api-version': 'only apiVersion headroom/v1 can be read, not',
};

/** Where it is and what is wrong with a text that should be a model. */
export function modelProblemWords(problem: TextProblem): string {
  const { line, path, code, detail } = problem;
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  if (words === undefined) {
    return problemWords(problem);
  }
  const where = [line === undefined ? '' : `Line ${line}`, path].filter((part) => part !== '').join(', ');
  return `${where === '' ? 'The text' : where}: ${words}${detail === '' ? '' : ` ${detail}`}`;
}
