import * as v from 'valibot';

import type { GroupCounts } from '../../../core/measure/bucket';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import type { BatchQuestion } from '../engine/queryTransport';

const entities = looseObject({
  NaN: v.optional(v.array(finiteNumber)),
  Inf: v.optional(v.array(finiteNumber)),
  NegInf: v.optional(v.array(finiteNumber)),
});

const field = looseObject({
  type: v.optional(v.string()),
  labels: v.optional(v.nullable(record(v.string(), v.string()))),
});

export const frameSchema = looseObject({
  schema: v.optional(
    looseObject({
      fields: v.array(field),
      meta: v.optional(
        looseObject({
          notices: v.optional(v.array(looseObject({ severity: v.optional(v.string()), text: v.string() }))),
        })
      ),
    })
  ),
  data: v.optional(
    looseObject({
      values: v.array(v.array(v.unknown())),
      entities: v.optional(v.nullable(v.array(v.nullable(entities)))),
    })
  ),
});

export type Frame = v.InferOutput<typeof frameSchema>;
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
  nonNumbers: v.InferOutput<typeof entities> | null | undefined,
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
