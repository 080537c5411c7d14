import {
  parseModelText,
  type ParsedModelText,
  type TextFinding,
} from '../../../core/maturity/interchange/parseModelText';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { lintRevision } from '../../../core/maturity/versions/lintRevision';

export interface CheckedText extends ParsedModelText {
  /** Why the text cannot be saved over the model that is stored: its version or its name. */
  revision: readonly TextFinding[];
}

/** What a text says, and whether it can follow `stored`; nothing is stored where it is a new model. */
export function checkText(text: string, stored: MaturityModel | undefined): CheckedText {
  const parsed = parseModelText(text);
  const revision =
    stored === undefined || parsed.model === undefined
      ? []
      : lintRevision(stored, parsed.model).map((finding) => ({ ...finding, line: lineOf(text, finding.path) }));
  return { ...parsed, revision };
}

/** The line of a field in the text (from 1), by its last name; the two that a revision asks for stand alone on theirs. */
function lineOf(text: string, path: string): number | undefined {
  const field = path.split('.').at(-1) ?? '';
  const index = text.split('\n').findIndex((line) => new RegExp(`^\\s*"?${field}"?:`).test(line));
  return index < 0 ? undefined : index + 1;
}
