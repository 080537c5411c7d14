import type * as v from 'valibot';

/** What kind of rule it is, whatever its bound; what is not named here is about the type. */
const KINDS: Readonly<Record<string, string>> = {
  min_length: 'too_small',
  min_value: 'too_small',
  gt_value: 'too_small',
  max_length: 'too_big',
  max_value: 'too_big',
  lt_value: 'too_big',
  regex: 'invalid_format',
  picklist: 'invalid_value',
  literal: 'invalid_value',
  union: 'invalid_union',
};

/** The rule's own code where it has one (`one-of-good-or-bad`), else that of its kind (`too_big`). */
export function issueCode({ kind, type, message, path, expected }: v.BaseIssue<unknown>): string {
  if (type === 'check' || type === 'raw_check') {
    return message;
  }
  if (type === 'variant' && expected !== 'Object') {
    return 'invalid_union'; // an object, of none of the kinds
  }
  const isOfKey = kind === 'validation' && path?.at(-1)?.origin === 'key';
  return isOfKey ? 'invalid_key' : (KINDS[type] ?? 'invalid_type');
}
