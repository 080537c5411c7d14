import * as v from 'valibot';
import { address } from '../documents/record/recordSchema';
import { resourceSchema } from '../documents/resource';
import { parseSloRef } from '../documents/sloRef';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';

export const CRITICALITIES = ['critical', 'high', 'medium', 'low'] as const;

export const environmentSchema = v.pipe(v.string(), v.minLength(1));

const reference = v.pipe(
  v.string(),
  v.check((text) => parseSloRef(text) !== undefined, 'not-a-reference')
);

/** What a service needs: `hard` where it fails with it, `soft` where users still get something. */
export const dependencySchema = v.pipe(
  looseObject({
    /** For people; absent where the SLO's service says it. */
    name: v.optional(v.string()),
    strength: v.picklist(['hard', 'soft']),
    party: v.optional(v.picklist(['own', 'third-party']), 'own'),
    /** The SLO that says how good it is, as `headroom-payments/availability`. */
    slo: v.optional(reference),
    /** What a third party promises, as a share; of an own one the SLO says it. */
    target: v.optional(v.pipe(finiteNumber, v.gtValue(0), v.ltValue(1))),
  }),
  v.check(({ name, slo }) => slo !== undefined || (name !== undefined && name !== ''), 'dependency-needs-name-or-slo')
);

/** A service with all that its page shows; panels know less of it. */
export const serviceDetailsSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('Service'),
  spec: looseObject({
    description: v.optional(v.string()),
    /** Who owns it. */
    team: v.optional(v.string()),
    environments: v.optional(v.array(environmentSchema)),
    criticality: v.optional(v.picklist(CRITICALITIES)),
    /** Who is on call now. */
    rota: v.optional(address),
    runbook: v.optional(address),
    dependencies: v.optional(v.array(dependencySchema)),
  }),
});

export type ServiceDetails = v.InferOutput<typeof serviceDetailsSchema>['spec'];
export type Dependency = v.InferOutput<typeof dependencySchema>;
export type Criticality = (typeof CRITICALITIES)[number];
