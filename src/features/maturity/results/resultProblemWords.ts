import type { TextProblem } from '../../../core/interchange/textProblem';
import { textProblemWordsBy } from '../../../views/words/textProblemWords';

const WORDS: Readonly<Record<string, string>> = {
  'no-results': 'there are no results in this text',
  'several-results': 'there are several documents in this text; results are one',
  'other-model': 'these results are by another model or version; answers that do not fit are named below:',
  'unknown-practice': 'the model has no such practice:',
  'unknown-team': 'the assessment has no such team:',
  'unknown-level': 'the model has no such level:',
  'answered-twice': 'answered a second time; the first answer counts:',
  'column-missing': 'this column is missing:',
  'unknown-column': 'this column is not read:',
  'open-quote': 'a quotation mark is opened and never closed',
  'state-contradicts': 'the state contradicts level or reason',
  'unknown-signal': 'the model has no such signal:',
  'two-in-a-row': 'a row is an answer or a reading: empty its practice, or its signal:',
  'read-twice': 'read a second time; the first reading counts:',
  'unfit-reading': 'this is no reading of this signal:',
  'reason-needed': '“not applicable” needs a reason',
};

/** Where it is and why something of the text is not taken over. */
export function resultProblemWords(problem: TextProblem): string {
  // A field of a row has no path above it.
  return textProblemWordsBy(WORDS, { ...problem, path: problem.path.replace(/^\./, '') });
}
