import { isEqual, pick } from 'lodash';
import type { FormValues } from '../formValues';
import { type FieldGroup, fieldGroups } from './formFields';

/** What the draft and somebody else's save both changed, differently. */
export interface Clash {
  group: FieldGroup;
  /** What is stored now. */
  stored: FormValues;
}

export interface Rebased {
  /** What is stored now with the draft's own changes in it; the draft's in each clash. */
  values: FormValues;
  clashes: readonly Clash[];
}

/**
 * A draft put on what is stored now: what it left as it found it follows the store. `base` is what was stored when it
 * was begun.
 */
export function rebase(base: FormValues, draft: FormValues, stored: FormValues): Rebased {
  const values = { ...stored };
  const clashes: Clash[] = [];
  for (const group of fieldGroups) {
    const same = (a: FormValues, b: FormValues) => isEqual(pick(a, group.fields), pick(b, group.fields));
    if (same(draft, stored) || same(base, draft)) {
      continue;
    }
    Object.assign(values, pick(draft, group.fields));
    if (!same(base, stored)) {
      clashes.push({ group, stored });
    }
  }
  return { values, clashes };
}
