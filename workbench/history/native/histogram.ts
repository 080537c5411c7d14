import { type Field, message, signed, unsigned } from './protobuf';

/** A native histogram of schema 0: bucket `index` holds what is in (2^(index − 1), 2^index]. */
export type Histogram = ReadonlyMap<number, number>;

export function totalOf(counts: Histogram): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** As if each event lay in the middle of its bucket. */
export function sumOf(counts: Histogram): number {
  return [...counts].reduce((sum, [index, count]) => sum + count * 0.75 * 2 ** index, 0);
}

/** The buckets, each in a span of its own, and what each counts more than the one before; fields as the message numbers them. */
export function bucketFields(counts: Histogram, fields: { span: number; delta: number }): Field[] {
  const indexes = [...counts.keys()].sort((a, b) => a - b);
  let before = 0;
  let end = 0;
  const spans = indexes.map((index, i) => {
    const offset = i === 0 ? index : index - end;
    end = index + 1;
    return message(fields.span, signed(1, offset), unsigned(2, 1));
  });
  const deltas = indexes.map((index) => {
    const count = counts.get(index) ?? 0;
    const delta = signed(fields.delta, count - before);
    before = count;
    return delta;
  });
  return [...spans, ...deltas];
}
