import { resourceKey } from '../../documents/parseResources';
import type { Resource } from '../../documents/resource';
import { exportText, type ExportFormat } from '../exportText';
import { readDefinitions } from '../readDefinitions';

/** What one document's resources are once they were written in a format and that text was read, by kind and name. */
export function takenBack(resources: readonly Resource[], format: ExportFormat) {
  const { text, losses } = exportText([{ uid: 'headroom-checkout', resources }], format);
  const { parts, problems } = readDefinitions(text);
  return { text, losses, problems, back: byKey(parts.flatMap(({ items }) => items).map(({ resource }) => resource)) };
}

export function byKey(resources: readonly Resource[]): Record<string, Resource> {
  return Object.fromEntries(resources.map((resource) => [resourceKey(resource), resource]));
}
