import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, listOf, objectOf, type JsonObject } from './json';

/** The entries under a key of all YAML files in a folder, with `$NAME` and `${NAME}` replaced from the environment. */
export function entriesIn(folder: string, key: string): JsonObject[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
  const roots = files.map((file) => objectOf(parse(withEnvironment(readFileSync(join(folder, file), 'utf8')))));
  return roots.flatMap((root) => listOf(root[key]).filter(isObject));
}

function withEnvironment(text: string): string {
  return text.replace(/\$\$|\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) =>
    whole === '$$' ? '$' : (process.env[braced ?? bare ?? ''] ?? '')
  );
}
