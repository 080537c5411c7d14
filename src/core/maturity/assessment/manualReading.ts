import * as v from 'valibot';
import { finiteNumber } from '../../schema/finiteNumber';
import { looseObject } from '../../schema/looseObject';
import { isoDay } from './isoTime';
import type { NestedMap } from './nestedMap';

/** A signal that no source computes, read by a person on a day. */
export const manualReadingSchema = looseObject({
  reading: v.union([finiteNumber, v.boolean(), v.picklist(['rising', 'falling', 'level'])]),
  date: isoDay,
  note: v.optional(v.string()),
  /** The coach who entered it. */
  by: v.optional(v.string()),
});

export type ManualReading = v.InferOutput<typeof manualReadingSchema>;

/** Signal id → team → reading. */
export type ManualSignals = NestedMap<ManualReading>;
