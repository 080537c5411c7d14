import { resourceKey } from '../documents/parseResources';
import type { Resource } from '../documents/resource';
import type { PlannedDocument, PlannedItem } from './planImport';

/**
 * The resources that the document has after the import: what is there stays, with `replace` those that differ are
 * exchanged in their places, new ones follow. Undefined where nothing would change or nothing may be written.
 */
export function resourcesToWrite({ into, blocked, items }: PlannedDocument, replace: boolean): Resource[] | undefined {
  const added = withStanding(items, 'new');
  const changed = new Map(
    replace ? withStanding(items, 'different').map((resource) => [resourceKey(resource), resource]) : []
  );
  if (blocked !== undefined || added.length + changed.size === 0) {
    return undefined;
  }
  const kept = into?.resources.map((resource) => changed.get(resourceKey(resource)) ?? resource) ?? [];
  return [...kept, ...added];
}

function withStanding(items: readonly PlannedItem[], wanted: PlannedItem['standing']): Resource[] {
  return items.filter(({ standing }) => standing === wanted).map(({ resource }) => resource);
}
