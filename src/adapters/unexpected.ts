import type * as v from 'valibot';
import { issueCode } from '../core/schema/issueCode';
import { issuePath } from '../core/schema/issuePath';

/** Where an answer is not what it should be, and in which way: for the detail of a problem. */
export function unexpected(issues: ReadonlyArray<v.BaseIssue<unknown>>): string {
  return issues.map((issue) => `${issuePath(issue).join('.')}: ${issueCode(issue)}`).join('; ');
}
