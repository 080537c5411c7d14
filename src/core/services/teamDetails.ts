import * as v from 'valibot';
import { address } from '../documents/record/recordSchema';
import { resourceSchema } from '../documents/resource';
import { looseObject } from '../schema/looseObject';

/** A team with all that its page shows; panels know less of it. */
export const teamDetailsSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('Team'),
  spec: looseObject({
    description: v.optional(v.string()),
    /** Where it is reached: a channel, an address, a person's role. */
    contact: v.optional(v.string()),
    /** Who is on call now. */
    rota: v.optional(address),
  }),
});

export type TeamDetails = v.InferOutput<typeof teamDetailsSchema>['spec'];
