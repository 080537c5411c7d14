import * as v from 'valibot';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Reference, referenceSchema } from './referenceSchema';

const FILE = path.join(__dirname, 'maturity-models.yaml');

/** The maturity models as their authors keep them. Throws where the file has a field that is not known. */
export function readReference(): Reference {
  return v.parse(referenceSchema, parse(readFileSync(FILE, 'utf8')));
}
