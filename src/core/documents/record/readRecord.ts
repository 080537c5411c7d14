import { readPartly } from '../../schema/readPartly';
import { isJsonObject, own } from '../json';
import { recordSchema, type RecordSpec } from './recordSchema';

const { entries } = recordSchema;

/** The fields of a `spec.record`, of its parts and of its lists that can be read: one that is wrong does not hide the others. */
export function readRecord(value: unknown): RecordSpec {
  const record: RecordSpec = {};
  if (!isJsonObject(value)) {
    return record;
  }
  for (const [key, schema] of Object.entries(entries)) {
    const read = readPartly<unknown>(schema, own(value, key));
    Object.assign(record, read === undefined ? {} : { [key]: read });
  }
  return record;
}
