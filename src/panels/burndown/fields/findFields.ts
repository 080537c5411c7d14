import { type DataFrame, type Field, FieldType, getFieldDisplayName } from '@grafana/data';
import type { FieldOptions } from '../options';

/** A column of counts with the times they belong to. */
export interface CountField {
  name: string;
  /** The query's letter; a transformation may leave none. */
  refId: string | undefined;
  times: Field;
  values: Field;
}

export type FoundFields =
  | { kind: 'found'; bad: CountField; total: CountField }
  | { kind: 'missing'; missing: ReadonlyArray<'bad' | 'total'>; offered: readonly string[] };

const BY_NAME = { bad: /bad|error|fail|5xx/i, total: /total|all|request|count|valid/i } as const;

/** The two fields by the names chosen in the options (or the query's letter), else by what their names say. */
export function findFields(frames: readonly DataFrame[], options: Pick<FieldOptions, 'bad' | 'total'>): FoundFields {
  const offered = countFields(frames);
  const bad = find(offered, options.bad, BY_NAME.bad);
  const total = find(
    offered.filter((one) => one !== bad),
    options.total,
    BY_NAME.total
  );
  if (bad && total) {
    return { kind: 'found', bad, total };
  }
  const missing = [...(bad ? [] : ['bad' as const]), ...(total ? [] : ['total' as const])];
  return { kind: 'missing', missing, offered: offered.map(({ name }) => name) };
}

/** All columns of numbers that have times beside them. */
export function countFields(frames: readonly DataFrame[]): CountField[] {
  const fields = namedFields(frames);
  const isOnly = ({ name }: CountField) => fields.filter((other) => other.name === name).length === 1;
  // Two queries without a legend both bring a “Value”: their letters tell them apart.
  return fields.map((field) => (isOnly(field) || !field.refId ? field : { ...field, name: field.refId }));
}

function namedFields(frames: readonly DataFrame[]): CountField[] {
  return frames.flatMap((frame) => {
    const times = frame.fields.find(({ type }) => type === FieldType.time);
    return times === undefined
      ? []
      : frame.fields
          .filter(({ type }) => type === FieldType.number)
          .map((values) => ({
            name: getFieldDisplayName(values, frame, [...frames]),
            refId: frame.refId,
            times,
            values,
          }));
  });
}

function find(offered: readonly CountField[], chosen: string, pattern: RegExp): CountField | undefined {
  const wanted = chosen.trim();
  return wanted === ''
    ? offered.find(({ name, refId }) => pattern.test(name) || pattern.test(refId ?? ''))
    : (offered.find(({ name }) => name === wanted) ?? offered.find(({ refId }) => refId === wanted));
}
