import * as v from 'valibot';
import type { RecordedSetting } from '../recorded/recordedUse';
import { looseObject } from '../schema/looseObject';

/** Headroom's own are found by themselves; those of Pyrra and Sloth are named: by the label `slo`, by `sloth_id`. */
export const recordedSchema = v.pipe(
  looseObject({
    source: v.picklist(['headroom', 'pyrra', 'sloth', 'none']),
    name: v.optional(v.pipe(v.string(), v.minLength(1))),
  }),
  v.check(
    ({ source, name }) => name !== undefined || source === 'headroom' || source === 'none',
    'recorded-name-needed'
  )
);

export function toRecorded({ source, name = '' }: v.InferOutput<typeof recordedSchema>): RecordedSetting {
  return source === 'pyrra' || source === 'sloth' ? { source, name } : { source };
}
