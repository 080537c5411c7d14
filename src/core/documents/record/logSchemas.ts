import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { moment } from './momentSchema';
import { termsSchema } from './termsSchema';

/** What people say led to a revision. */
export const saidTriggers = ['review', 'breach', 'found-outside', 'first-deployment', 'correction', 'other'] as const;
/** `import`: a text replaced what was stored. */
export const triggers = [...saidTriggers, 'import'] as const;
/** Fix the service, tighten or loosen the target, define it anew; `keep` where nothing has to change. */
export const verdicts = ['fix', 'tighten', 'loosen', 'redefine', 'keep'] as const;
export const causes = [
  'own-bug',
  'own-downtime',
  'own-planned-downtime',
  'foreign-internal',
  'foreign-third-party',
  'not-known',
] as const;

const reason = v.optional(v.string());

/** `spec.revisions`: what of the definition changed, from what to what, and why. */
export const revisionsSchema = v.array(
  looseObject({ at: moment, trigger: v.picklist(triggers), reason, before: termsSchema, after: termsSchema })
);

/** `spec.reviews`: what was found when people looked at a breach, or at the SLO as a whole. */
export const reviewsSchema = v.array(
  looseObject({
    at: moment,
    verdict: v.picklist(verdicts),
    causes: v.optional(v.array(v.picklist(causes)), []),
    /** What users felt of it, what is done now. */
    reason,
    attended: v.optional(v.array(v.string())),
  })
);

export type Trigger = (typeof triggers)[number];
export type Verdict = (typeof verdicts)[number];
export type Cause = (typeof causes)[number];
export type Revision = v.InferOutput<typeof revisionsSchema>[number];
export type Review = v.InferOutput<typeof reviewsSchema>[number];
