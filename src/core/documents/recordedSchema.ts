import * as z from 'zod/mini';
import type { RecordedSetting } from '../recorded/recordedUse';

/** Headroom's own are found by themselves; those of Pyrra and Sloth are named: by the label `slo`, by `sloth_id`. */
export const recordedSchema = z
  .looseObject({
    source: z.enum(['headroom', 'pyrra', 'sloth', 'none']),
    name: z.optional(z.string().check(z.minLength(1))),
  })
  .check(
    z.refine(({ source, name }) => name !== undefined || source === 'headroom' || source === 'none', {
      error: 'recorded-name-needed',
    })
  );

export function toRecorded({ source, name = '' }: z.infer<typeof recordedSchema>): RecordedSetting {
  return source === 'pyrra' || source === 'sloth' ? { source, name } : { source };
}
