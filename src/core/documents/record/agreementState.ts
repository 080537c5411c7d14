import * as v from 'valibot';
import type { Change } from '../diff';
import { type JsonObject, own } from '../json';
import { type Agreement, agreementSchema, type Role, roles } from './agreementSchema';
import { termChanges, termsOf } from './terms';

/** Where the agreement of the three roles stands. */
export type AgreementState =
  | { kind: 'none' }
  /** Something is written, and no role of it can be read. */
  | { kind: 'unreadable' }
  /** Some have agreed to what stands there now, others not yet. */
  | { kind: 'open'; missing: readonly Role[] }
  /** They agreed to another definition. */
  | { kind: 'reopened'; changes: readonly Change[] }
  | { kind: 'agreed' };

/** Of an agreement beside the SLO's present spec. */
export function agreementState(agreement: Agreement | undefined, spec: JsonObject): AgreementState {
  const missing = roles.filter((role) => agreement?.[role] === undefined);
  if (agreement === undefined || missing.length === roles.length) {
    const stored = own(spec, 'agreement');
    return { kind: stored === undefined || v.is(agreementSchema, stored) ? 'none' : 'unreadable' };
  }
  const changes = termChanges(agreement.terms, termsOf(spec));
  if (changes.length > 0) {
    return { kind: 'reopened', changes };
  }
  return missing.length > 0 ? { kind: 'open', missing } : { kind: 'agreed' };
}
