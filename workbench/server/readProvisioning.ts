import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as v from 'valibot';

/** The entries under a key of all YAML files in a folder, with `$NAME` and `${NAME}` replaced from the environment. */
export function readProvisioning<T>(folder: string, key: string, schema: v.GenericSchema<unknown, T>): T[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const filled = text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => process.env[name] ?? '');
    return v.parse(v.array(schema), parse(filled)[key]);
  });
}
