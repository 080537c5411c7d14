import type { JsonObject } from '../../documents/json';
import { jsonSchemaOf } from '../../schema/jsonSchemaOf';
import { modelSchema } from '../modelSchema';

/** JSON Schema of a maturity model, for editors: what has a default may be left out. The linter knows more rules. */
export function modelJsonSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Headroom maturity model, headroom/v1',
    ...jsonSchemaOf(modelSchema),
  };
}
