import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { jsonSchema } from '../src/core/documents/jsonSchema';

const FILE = 'docs/schema/headroom-v1.json';

mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
