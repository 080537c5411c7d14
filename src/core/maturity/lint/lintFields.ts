import type * as v from 'valibot';
import { isJsonObject, own } from '../../documents/json';
import { type MaturityModel, modelSchema } from '../modelSchema';
import { finding, type ModelFinding, type Place } from './finding';

/** Fields that this version does not know: slips of the pen, or a newer version's. They are kept, and do nothing. */
export function lintFields(model: MaturityModel): ModelFinding[] {
  return unknownFields(modelSchema, model, []).map((place) =>
    finding('unknown-field', 'warning', place, String(place.at(-1)))
  );
}

function unknownFields(schema: v.GenericSchema, value: unknown, place: Place): Place[] {
  if ('wrapped' in schema && isSchema(schema.wrapped)) {
    return unknownFields(schema.wrapped, value, place);
  }
  if ('item' in schema && isSchema(schema.item)) {
    const { item } = schema;
    return Array.isArray(value) ? value.flatMap((one, index) => unknownFields(item, one, [...place, index])) : [];
  }
  if ('entries' in schema && isJsonObject(schema.entries)) {
    const { entries } = schema;
    return fieldsOf(value).flatMap(([key, field]) => {
      const known = own(entries, key);
      return isSchema(known) ? unknownFields(known, field, [...place, key]) : [[...place, key]];
    });
  }
  if ('value' in schema && isSchema(schema.value)) {
    const { value: inner } = schema;
    return fieldsOf(value).flatMap(([key, field]) => unknownFields(inner, field, [...place, key]));
  }
  return [];
}

function fieldsOf(value: unknown): Array<[string, unknown]> {
  return isJsonObject(value) ? Object.entries(value).filter(([, field]) => field !== undefined) : [];
}

function isSchema(value: unknown): value is v.GenericSchema {
  return isJsonObject(value) && value.kind === 'schema';
}
