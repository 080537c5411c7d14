import * as z from 'zod/mini';

import type { GroupCounts } from '../../../core/measure/bucket';
import type { BatchQuestion } from '../engine/queryTransport';

const entities = z.looseObject({
  NaN: z.optional(z.array(z.number())),
  Inf: z.optional(z.array(z.number())),
  NegInf: z.optional(z.array(z.number())),
});

const field = z.looseObject({
  type: z.optional(z.string()),
  labels: z.optional(z.nullable(z.record(z.string(), z.string()))),
});

export const frameSchema = z.looseObject({
  schema: z.optional(
    z.looseObject({
      fields: z.array(field),
      meta: z.optional(
        z.looseObject({
          notices: z.optional(z.array(z.looseObject({ severity: z.optional(z.string()), text: z.string() }))),
        })
      ),
    })
  ),
  data: z.optional(
    z.looseObject({
      values: z.array(z.array(z.unknown())),
      entities: z.optional(z.nullable(z.array(z.nullable(entities)))),
    })
  ),
});

export type Frame = z.infer<typeof frameSchema>;
type Buckets = Pick<BatchQuestion, 'widthMs' | 'fromMs' | 'toMs'>;

/** Counts by the bucket that ends at each point's time; NaN is no point, Infinity a point whose value is no number. */
export function countsOf(frames: readonly Frame[], buckets: Buckets): GroupCounts[] {
  return frames.flatMap((frame) => {
    const fields = frame.schema?.fields ?? [];
    const columns = frame.data?.values ?? [];
    const { entities: known } = frame.data ?? {};
    const times = columns[fields.findIndex(({ type }) => type === 'time')] ?? [];
    return fields.flatMap(({ type, labels }, index) =>
      type === 'number'
        ? [{ labels: labels ?? {}, values: placed(times, columns[index] ?? [], known?.[index], buckets) }]
        : []
    );
  });
}

/** Warnings; mere hints ("might not be a counter") come with every answer and change nothing. */
export function warningsOf(frames: readonly Frame[]): string[] {
  const notices = frames.flatMap((frame) => frame.schema?.meta?.notices ?? []);
  return [...new Set(notices.filter(({ severity }) => severity !== 'info').map(({ text }) => text))];
}

function placed(
  times: readonly unknown[],
  values: readonly unknown[],
  nonNumbers: z.infer<typeof entities> | null | undefined,
  { widthMs, fromMs, toMs }: Buckets
): Float64Array {
  const counts = new Float64Array(Math.round((toMs - fromMs) / widthMs)).fill(NaN);
  // Both are null in JSON: a row without a value, and one whose value is NaN or ±Inf.
  const notNumbers = new Set(Object.values(nonNumbers ?? {}).flat());
  times.forEach((timeMs, row) => {
    const value = values[row] === null && notNumbers.has(row) ? Infinity : values[row];
    const index = typeof timeMs === 'number' ? (timeMs - fromMs) / widthMs - 1 : -1;
    if (typeof value === 'number' && Number.isInteger(index) && index < counts.length) {
      counts[index] = value;
    }
  });
  return counts;
}
