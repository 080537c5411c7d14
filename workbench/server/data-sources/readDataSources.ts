import { join } from 'node:path';
import { objectOf, textOf, type JsonObject } from '../json';
import { entriesIn } from '../provisioningFiles';

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

/** Reads `datasources/*.yaml`; prometheusUrl wins over the address in the file. */
export function readDataSources(provisioningFolder: string, prometheusUrl: string | undefined): DataSource[] {
  return entriesIn(join(provisioningFolder, 'datasources'), 'datasources').map((entry, index) => {
    const type = textOf(entry.type);
    const name = textOf(entry.name);
    const url = type === 'prometheus' && prometheusUrl ? prometheusUrl : textOf(entry.url);
    const uid = textOf(entry.uid) || name.toLowerCase();
    const isDefault = entry.isDefault === true;
    return { id: index + 1, uid, name, type, url: url.replace(/\/+$/, ''), isDefault, jsonData: objectOf(entry.jsonData) };
  });
}
