import * as v from 'valibot';
import { targetsSchema } from '../documents/targetsSchema';

/** Targets by date of several lists in order of time; of one day, that of the later list. Undefined where one cannot be read. */
export function mergeTargets(...lists: readonly unknown[]): v.InferOutput<typeof targetsSchema> | undefined {
  const read = v.safeParse(v.array(targetsSchema), lists);
  if (!read.success) {
    return undefined;
  }
  const byDay = new Map(read.output.flat().map((entry) => [entry.from, entry]));
  return [...byDay.values()].sort((a, b) => a.from.localeCompare(b.from));
}
