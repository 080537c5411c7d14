import { sameValue } from '../../../core/maturity/assessment/sameValue';
import type { BegunHere } from './begunHere';

export interface BegunForm<T> {
  fields: T;
  /** Something is typed in it. */
  isBegun: boolean;
  change(part: Partial<T>): void;
  /** It is added, or thrown away. */
  clear(): void;
}

/** A form of a practice whose fields survive that another practice is opened; `untouched` is how they begin. */
export function begunForm<T extends Record<keyof T, string>>(
  begun: BegunHere,
  form: string,
  untouched: T
): BegunForm<T> {
  const kept = begun.textOf(form);
  const fields: T = { ...untouched, ...kept };
  return {
    fields,
    isBegun: kept !== undefined,
    change: (part) => {
      const next: T = { ...fields, ...part };
      begun.keep(form, sameValue(next, untouched) ? undefined : next);
    },
    clear: () => begun.keep(form, undefined),
  };
}
