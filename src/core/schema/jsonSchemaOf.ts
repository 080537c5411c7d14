import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { JsonObject } from '../documents/json';

/**
 * As people write it: what has a default may be left out. Rules over several fields cannot be said in JSON Schema.
 * `named` parts are referred to as `#/$defs/<name>` and not written out.
 */
export function jsonSchemaOf(
  schema: v.GenericSchema,
  named: Readonly<Record<string, v.GenericSchema>> = {}
): JsonObject {
  const {
    $schema: _,
    $defs: _defs,
    ...body
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'raw_check'],
    definitions: named,
  });
  return body;
}
