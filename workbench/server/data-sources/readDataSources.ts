import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, objectOf, textOf, type JsonObject } from '../json';

export interface DataSource {
  id: number;
  uid: string;
  name: string;
  type: string;
  /** Without a slash at its end. */
  url: string;
  isDefault: boolean;
  jsonData: JsonObject;
}

/** Reads `datasources/*.yaml`. `$NAME` and `${NAME}` stand for environment variables; prometheusUrl wins over the file's. */
export function readDataSources(provisioningFolder: string, prometheusUrl: string | undefined): DataSource[] {
  const folder = join(provisioningFolder, 'datasources');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
  const entries = files.flatMap((file) => {
    const { datasources } = objectOf(parse(withEnvironment(readFileSync(join(folder, file), 'utf8'))));
    return (Array.isArray(datasources) ? datasources : []).filter(isObject);
  });
  return entries.map((entry, index) => {
    const type = textOf(entry.type);
    const name = textOf(entry.name);
    const url = type === 'prometheus' && prometheusUrl ? prometheusUrl : textOf(entry.url);
    const jsonData = objectOf(entry.jsonData);
    const uid = textOf(entry.uid) || name.toLowerCase();
    return { id: index + 1, uid, name, type, url: url.replace(/\/+$/, ''), isDefault: entry.isDefault === true, jsonData };
  });
}

function withEnvironment(text: string): string {
  return text.replace(/\$\$|\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) =>
    whole === '$$' ? '$' : (process.env[braced ?? bare ?? ''] ?? '')
  );
}
