import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { JsonObject } from '../documents/json';

/** As people write it: what has a default may be left out. Rules over several fields cannot be said in JSON Schema. */
export function jsonSchemaOf(schema: v.GenericSchema): JsonObject {
  const { $schema: _, ...body } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'raw_check'],
  });
  return body;
}
