import { isJsonObject, own } from '../json';
import { readAs } from '../../schema/readAs';
import { recordSchema, type RecordSpec } from './recordSchema';

const { entries } = recordSchema;

/** The fields of a `spec.record` that can be read: one that is wrong does not hide the others. */
export function readRecord(value: unknown): RecordSpec {
  const record: RecordSpec = {};
  if (!isJsonObject(value)) {
    return record;
  }
  for (const key of Object.keys(entries)) {
    const read = readAs(recordSchema, { [key]: own(value, key) });
    Object.assign(record, read?.[key] === undefined ? {} : { [key]: read[key] });
  }
  return record;
}
