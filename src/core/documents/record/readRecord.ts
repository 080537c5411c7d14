import { isJsonObject, own } from '../json';
import { readAs } from '../../schema/readAs';
import { recordSchema, type RecordSpec } from './recordSchema';

const { entries } = recordSchema;

/** The fields of a `spec.record`, and of its parts, that can be read: one that is wrong does not hide the others. */
export function readRecord(value: unknown): RecordSpec {
  const record: RecordSpec = {};
  if (!isJsonObject(value)) {
    return record;
  }
  for (const key of Object.keys(entries)) {
    const read = readField(key, own(value, key));
    Object.assign(record, read === undefined ? {} : { [key]: read });
  }
  return record;
}

function readField(key: string, value: unknown): unknown {
  const readAlone = (one: unknown) => readAs(recordSchema, { [key]: one })?.[key];
  const whole = readAlone(value);
  if (whole !== undefined || !isJsonObject(value)) {
    return whole;
  }
  const parts = Object.entries(value).filter(([name, part]) => readAlone({ [name]: part }) !== undefined);
  return readAlone(Object.fromEntries(parts));
}
