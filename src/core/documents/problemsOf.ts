import type * as z from 'zod/mini';
import { isJsonObject, own } from './json';
import type { DocumentProblem } from './loadedDocument';
import { formatPath } from './path';

const LONGEST_DETAIL = 80;

/**
 * What a schema finds wrong, with paths below `where` (`resources[2]`) and the value found as detail. Codes are the
 * rule's own where it has one (`one-of-good-or-bad`), else zod's (`too_big`); `required` for a field that is missing.
 */
export function problemsOf(error: z.core.$ZodError, value: unknown, where: string): DocumentProblem[] {
  return error.issues.map((issue) => {
    const found = valueAt(value, issue.path);
    return { path: formatPath(where, issue.path), code: codeOf(issue, found), detail: describe(issue, found) };
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) {
      return inner[Number(key)];
    }
    return isJsonObject(inner) ? own(inner, String(key)) : undefined;
  }, value);
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'custom') {
    return issue.message;
  }
  return found === undefined ? 'required' : issue.code;
}

function describe(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined) {
    return '';
  }
  const text = JSON.stringify(found);
  const shown = text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL - 1)}…` : text;
  const expected = expectedOf(issue);
  return expected === undefined ? shown : `${shown} (${expected} expected)`;
}

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') {
    return issue.values.map(String).join(' or ');
  }
  return 'expected' in issue ? String(issue.expected) : undefined;
}
