import type * as v from 'valibot';
import { issueCode } from '../schema/issueCode';
import { issuePath } from '../schema/issuePath';
import { isJsonObject, own } from './json';
import type { DocumentProblem } from './loadedDocument';
import { formatPath } from './path';

const LONGEST_DETAIL = 80;

/** What JSON and people call a type, where the schema has another name for it. */
const TYPES: Readonly<Record<string, string>> = {
  loose_object: 'object',
  variant: 'object',
  strict_tuple: 'tuple',
  safe_integer: 'integer',
};

/**
 * What a schema finds wrong, with paths below `where` (`resources[2]`) and the value found as detail. Codes are the
 * rule's own where it has one (`one-of-good-or-bad`), else of its kind (`too_big`); `required` for a field that is
 * missing.
 */
export function problemsOf(
  issues: ReadonlyArray<v.BaseIssue<unknown>>,
  value: unknown,
  where: string
): DocumentProblem[] {
  return issues.map((issue) => {
    const path = issuePath(issue);
    const found = valueAt(value, path);
    return { path: formatPath(where, path), code: codeOf(issue, found), detail: describe(issue, found) };
  });
}

function valueAt(value: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) {
      return inner[Number(key)];
    }
    return isJsonObject(inner) ? own(inner, String(key)) : undefined;
  }, value);
}

function codeOf(issue: v.BaseIssue<unknown>, found: unknown): string {
  const isRule = issue.type === 'check' || issue.type === 'raw_check';
  return found === undefined && !isRule ? 'required' : issueCode(issue);
}

function describe(issue: v.BaseIssue<unknown>, found: unknown): string {
  if (found === undefined) {
    return '';
  }
  const text = JSON.stringify(found);
  const shown = text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL - 1)}…` : text;
  const expected = expectedOf(issue);
  return expected === undefined ? shown : `${shown} (${expected} expected)`;
}

function expectedOf(issue: v.BaseIssue<unknown>): string | undefined {
  const code = issueCode(issue);
  if (code === 'invalid_value' || code === 'invalid_union') {
    // `("fast" | "exact" | undefined)`
    const words = issue.expected?.replace(/[()"]/g, '').split(' | ');
    return words?.filter((word) => word !== 'undefined').join(' or ');
  }
  return code === 'invalid_type' && issue.type !== 'raw_check' ? (TYPES[issue.type] ?? issue.type) : undefined;
}
