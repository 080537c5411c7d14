import type { DocumentProblem } from '../../core/documents/loadedDocument';

/** Rules that any resource can break. */
const WORDS: Readonly<Record<string, string>> = {
  'no-document-panel': 'the first panel is not a Headroom document panel',
  'newer-format': 'this document was written by a newer version of the app',
  'duplicate-name': 'another resource of this kind has the same name',
  invalid_type: 'this value is of another type than expected',
  invalid_format: 'this text is not written as expected',
  too_small: 'this value is below what is allowed',
  too_big: 'this value is above what is allowed',
  required: 'this value is missing',
  invalid_value: 'this value is not one of those allowed',
  invalid_union: 'this value is written in none of the ways that it may be',
};

/** What is wrong in a resource and where: path first, then the rule (`said` where its kind has words of its own), then the parser's own words. */
export function resourceProblemWords(problem: DocumentProblem, said = WORDS[problem.code]): string {
  const words = [said, problem.detail].filter((part) => part !== undefined && part !== '').join(' – ');
  return `${problem.path === '' ? 'document' : problem.path}: ${words === '' ? problem.code : words}`;
}
