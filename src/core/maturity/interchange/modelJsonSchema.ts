import * as z from 'zod/mini';
import type { JsonObject } from '../../documents/json';
import { modelSchema } from '../modelSchema';

/** JSON Schema of a maturity model, for editors: what has a default may be left out. The linter knows more rules. */
export function modelJsonSchema(): JsonObject {
  const { $schema, ...body } = z.toJSONSchema(modelSchema, { io: 'input', unrepresentable: 'any' });
  return { $schema, title: 'Headroom maturity model, headroom/v1', ...body };
}
