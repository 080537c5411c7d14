import type { DocumentProblem } from '../../core/documents/loadedDocument';
import { resourceProblemWords } from '../words/resourceProblemWords';

const WORDS: Readonly<Record<string, string>> = {
  'assessment-missing': 'this document holds no assessment of this name',
  'model-missing': 'the model that the assessment names does not lie in the document',
  'unknown-level': 'the model has no such level',
  'team-not-person': 'this looks like a person; name the team instead',
  'http-link-needed': 'a link begins with https:// or http://',
  'one-line-needed': 'this text must be one line',
  'day-needed': 'write a day as 2026-03-31',
  'instant-needed': 'write an instant as 2026-03-31T09:30:00Z',
};

/** What is wrong in an assessment and where; what other documents can have too is said as there. */
export function assessmentProblemWords(problem: DocumentProblem): string {
  const words = Object.hasOwn(WORDS, problem.code) ? WORDS[problem.code] : undefined;
  return words === undefined ? resourceProblemWords(problem) : `${problem.path}: ${words} (${problem.detail})`;
}
