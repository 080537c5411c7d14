import { join } from 'node:path';
import * as z from 'zod/mini';
import { readProvisioning } from '../readProvisioning';

const entry = z.looseObject({
  name: z.string(),
  type: z.string(),
  uid: z.string(),
  url: z.catch(z.string(), ''),
  isDefault: z._default(z.boolean(), false),
  jsonData: z._default(z.record(z.string(), z.unknown()), {}),
});

/** All that its file says, secrets apart. */
export type DataSource = z.infer<typeof entry> & { id: number };

/** Reads `datasources/*.yaml`; prometheusUrl wins over the address in the file. A Loki that nobody runs is left out. */
export function readDataSources(provisioningFolder: string, prometheusUrl: string | undefined): DataSource[] {
  const entries = readProvisioning(join(provisioningFolder, 'datasources'), 'datasources', entry);
  const sources = entries.map(({ secureJsonData: _, url, ...rest }, index) => {
    return { ...rest, id: index + 1, url: ((rest.type === 'prometheus' && prometheusUrl) || url).replace(/\/+$/, '') };
  });
  return sources.filter(({ type, url }) => type !== 'loki' || url !== '');
}
