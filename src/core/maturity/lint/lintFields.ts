import type * as z from 'zod/mini';
import { isJsonObject, own } from '../../documents/json';
import { type MaturityModel, modelSchema } from '../modelSchema';
import { finding, type ModelFinding, type Place } from './finding';

/** Fields that this version does not know: slips of the pen, or a newer version's. They are kept, and do nothing. */
export function lintFields(model: MaturityModel): ModelFinding[] {
  return unknownFields(modelSchema, model, []).map((place) =>
    finding('unknown-field', 'warning', place, String(place.at(-1)))
  );
}

function unknownFields(schema: z.core.$ZodType, value: unknown, place: Place): Place[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return unknownFields(def.innerType, value, place);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => unknownFields(def.element, item, [...place, index]))
        : [];
    case 'record':
      return fieldsOf(value).flatMap(([key, field]) => unknownFields(def.valueType, field, [...place, key]));
    case 'object':
      return fieldsOf(value).flatMap(([key, field]) => {
        const known = own(def.shape, key);
        return isSchema(known) ? unknownFields(known, field, [...place, key]) : [[...place, key]];
      });
    default:
      return [];
  }
}

function fieldsOf(value: unknown): Array<[string, unknown]> {
  return isJsonObject(value) ? Object.entries(value).filter(([, field]) => field !== undefined) : [];
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return isJsonObject(value) && '_zod' in value;
}
