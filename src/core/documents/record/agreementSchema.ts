import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { moment } from './momentSchema';
import { termsSchema } from './termsSchema';

/** Name of a role or a team, never of a person, and since when it agrees. */
const party = looseObject({ by: v.pipe(v.string(), v.minLength(1)), at: moment });

/** `spec.agreement` of an SLO: which of the three roles agreed, and to what. */
export const agreementSchema = looseObject({
  operations: v.optional(party),
  development: v.optional(party),
  product: v.optional(party),
  /** Roles or teams that were there. */
  attended: v.optional(v.array(v.string())),
  /** The definition that they agreed to, as it was then: another one reopens the agreement. */
  terms: termsSchema,
});

export type Agreement = v.InferOutput<typeof agreementSchema>;

export const roles = ['operations', 'development', 'product'] as const;

export type Role = (typeof roles)[number];
