import { join } from 'node:path';
import * as v from 'valibot';
import { readProvisioning } from '../readProvisioning';

const entry = v.looseObject({
  name: v.string(),
  type: v.string(),
  uid: v.string(),
  url: v.fallback(v.string(), ''),
  isDefault: v.optional(v.boolean(), false),
  jsonData: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** All that its file says, secrets apart. */
export type DataSource = v.InferOutput<typeof entry> & { id: number };

/** Reads `datasources/*.yaml`; prometheusUrl stands in for the default one's address. A Loki that nobody runs is left out. */
export function readDataSources(provisioningFolder: string, prometheusUrl: string | undefined): DataSource[] {
  const entries = readProvisioning(join(provisioningFolder, 'datasources'), 'datasources', entry);
  const sources = entries.map(({ secureJsonData: _, url, ...rest }, index) => {
    return { ...rest, id: index + 1, url: ((rest.isDefault && prometheusUrl) || url).replace(/\/+$/, '') };
  });
  return sources.filter(({ type, url }) => type !== 'loki' || url !== '');
}

/** Where its queries are asked, and a Loki's other resources too. */
export function apiOf({ type, url }: DataSource): string {
  return type === 'loki' ? `${url}/loki/api/v1` : `${url}/api/v1`;
}
