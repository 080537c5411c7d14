import { type Agreement, roles } from './agreementSchema';
import type { Revision } from './logSchemas';

/** The moment of the first revision since the roles agreed; undefined where none is on record. `revisions` in order of time. */
export function reopenedAt(agreement: Agreement, revisions: readonly Revision[]): string | undefined {
  const agreedMs = Math.max(...roles.map((role) => Date.parse(agreement[role]?.at ?? '1970-01-01')));
  return revisions.find(({ at }) => Date.parse(at) > agreedMs)?.at;
}
