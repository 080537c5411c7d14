import type { TextProblem } from '../../core/interchange/textProblem';
import { documentProblemWords } from './documentProblemWords';

const WORDS: Readonly<Record<string, string>> = {
  'text-too-long': 'the text is longer than 10 MB: divide it',
  'not-utf-8': 'this is no text in UTF-8: save it in that encoding',
  'nul-character': 'there is a character NUL in it, as in files that are no text or in UTF-16: save it as UTF-8',
  syntax: 'this is neither YAML nor JSON',
  'duplicate-key': 'a key is given twice',
  unreadable: 'this cannot be read',
  'too-many-aliases': 'its aliases multiply without bound: write the values out',
  'value-too-large': 'written out it is far larger than definitions are',
  'too-deep': 'it is nested deeper than any definition',
  'prototype-key': 'the key __proto__ is not allowed',
  'merge-key': 'merge keys (<<) are not read: write the fields out',
  'no-definition': 'this is no definition: a resource has apiVersion, kind, metadata and spec',
  'other-api-version':
    'definitions are headroom/v1, openslo/v1 or v1alpha, of Sloth or of Pyrra, or lie in a dashboard',
  'dashboard-without-definitions': 'this dashboard carries no definitions',
  kustomization: 'this is a kustomization and carries no definitions: import the files that it names',
  'newer-format': 'this was written by a newer version of the app: update the app before you import it',
  required: 'this field is missing',
};

/** Where it is, what is wrong, and the parser's own words: `Line 12, spec.objectives[0].target: …`. */
export function textProblemWords(problem: TextProblem): string {
  const { line, path, code, detail } = problem;
  const words = WORDS[code];
  if (words === undefined) {
    return [lineWords(line), documentProblemWords({ path: path || 'the text', code, detail })]
      .filter(Boolean)
      .join(', ');
  }
  return `${placeWords(problem)}: ${words}${detail === '' ? '' : ` – ${detail}`}`;
}

/** As above, with words of its own for texts that hold something else than definitions; the detail ends the sentence. */
export function textProblemWordsBy(own: Readonly<Record<string, string>>, problem: TextProblem): string {
  const { code, detail } = problem;
  const words = Object.hasOwn(own, code) ? own[code] : undefined;
  return words === undefined
    ? textProblemWords(problem)
    : `${placeWords(problem)}: ${words}${detail === '' ? '' : ` ${detail}`}`;
}

function placeWords({ line, path }: TextProblem): string {
  return [lineWords(line), path].filter(Boolean).join(', ') || 'The text';
}

function lineWords(line: number | undefined): string {
  return line === undefined ? '' : `Line ${line}`;
}
