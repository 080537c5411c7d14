import type * as v from 'valibot';

/** The keys that lead to what an issue is about; empty where that is the value itself. */
export function issuePath({ path }: Pick<v.BaseIssue<unknown>, 'path'>): Array<string | number> {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** A key as a step of an issue's path: nothing else of such a step is ever read. */
export function pathStep(key: string | number, origin: 'key' | 'value'): v.IssuePathItem {
  return { type: 'unknown', origin, input: undefined, key, value: undefined };
}
