import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { moment } from './momentSchema';

export const stages = ['hypothesis', 'measuring', 'reviewed', 'retired'] as const;

/** `spec.life`: each stage with the moment from which the SLO was in it. */
export const lifeSchema = v.array(
  looseObject({ at: moment, stage: v.picklist(stages), reason: v.optional(v.string()) })
);

export type Stage = (typeof stages)[number];
export type LifeEntry = v.InferOutput<typeof lifeSchema>[number];
