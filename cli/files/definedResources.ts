import type { Resource } from '../../src/core/documents/resource';
import type { PlannedDocument } from '../../src/core/interchange/planImport';

/** What files define in a document; of two of one name the first. */
export function definedResources({ items }: Pick<PlannedDocument, 'items'>): Resource[] {
  return items.filter(({ standing }) => standing !== 'repeated').map(({ resource }) => resource);
}
