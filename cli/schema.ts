import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { jsonSchema } from '../src/core/documents/jsonSchema';
import { modelJsonSchema } from '../src/core/maturity/interchange/modelJsonSchema';

const SCHEMAS = {
  'docs/schema/headroom-v1.json': jsonSchema(),
  'docs/schema/maturity-model-v1.json': modelJsonSchema(),
};

for (const [file, schema] of Object.entries(SCHEMAS)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
