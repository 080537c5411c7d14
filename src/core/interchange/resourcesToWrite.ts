import { resourceKey } from '../documents/parseResources';
import type { Resource } from '../documents/resource';
import { withTargetRevision } from '../documents/withTargetRevision';
import type { PlannedDocument, PlannedItem } from './planImport';

/**
 * The resources that the document has after the import: what is there stays, with `replace` those that differ are
 * exchanged in their places, new ones follow. A target that another format changes is in force from `today`, `2026-11-21`,
 * as one that is changed in the editor. Undefined where nothing would change or nothing may be written.
 */
export function resourcesToWrite(
  { into, blocked, items }: PlannedDocument,
  replace: false | { today: string }
): Resource[] | undefined {
  const added = withStanding(items, 'new').map(({ resource }) => resource);
  const changed = new Map(
    replace
      ? withStanding(items, 'different').map((item) => [resourceKey(item.resource), dated(item, replace.today)])
      : []
  );
  if (blocked !== undefined || added.length + changed.size === 0) {
    return undefined;
  }
  const kept = into?.resources.map((resource) => changed.get(resourceKey(resource)) ?? resource) ?? [];
  return [...kept, ...added];
}

function withStanding(items: readonly PlannedItem[], wanted: PlannedItem['standing']): PlannedItem[] {
  return items.filter(({ standing }) => standing === wanted);
}

function dated({ resource, madeOver }: PlannedItem, today: string): Resource {
  return madeOver === undefined ? resource : withTargetRevision(resource, madeOver, today);
}
