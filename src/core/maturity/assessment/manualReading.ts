import * as z from 'zod/mini';
import { isoDay } from './isoTime';
import type { NestedMap } from './nestedMap';

/** A signal that no source computes, read by a person on a day. */
export const manualReadingSchema = z.looseObject({
  reading: z.union([z.number(), z.boolean(), z.enum(['rising', 'falling', 'level'])]),
  date: isoDay,
  note: z.optional(z.string()),
  /** The coach who entered it. */
  by: z.optional(z.string()),
});

export type ManualReading = z.infer<typeof manualReadingSchema>;

/** Signal id → team → reading. */
export type ManualSignals = NestedMap<ManualReading>;
