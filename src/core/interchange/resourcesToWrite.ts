import { own } from '../documents/json';
import { resourceKey } from '../documents/parseResources';
import type { Resource } from '../documents/resource';
import { withRevision } from '../documents/record/editRecord';
import { withTargetRevision } from '../documents/withTargetRevision';
import { mergeTargets } from './mergeTargets';
import type { PlannedDocument, PlannedItem } from './planImport';

/**
 * The resources that the document has after the import: what is there stays, those that differ are exchanged in their places
 * where that was decided, new ones follow. A definition that the text changes is a revision at `at`, an instant
 * in UTC, and a target that does is in force from its day, as one that is changed in the editor. Undefined where nothing would change or nothing may be written.
 */
export function resourcesToWrite({ into, blocked, items }: PlannedDocument, at: string): Resource[] | undefined {
  const added = items.filter(({ standing }) => standing === 'new').map(({ resource }) => resource);
  const changed = new Map(
    items.filter(isReplaced).map((item) => [resourceKey(item.resource), dated(item, at)] as const)
  );
  if (blocked !== undefined || added.length + changed.size === 0) {
    return undefined;
  }
  const kept = into?.resources.map((resource) => changed.get(resourceKey(resource)) ?? resource) ?? [];
  return [...kept, ...added];
}

export function isReplaced({ standing, decision }: PlannedItem): boolean {
  return standing === 'different' && decision?.kind === 'replace';
}

function dated({ resource, stored }: PlannedItem, at: string): Resource {
  if (stored === undefined || resource.kind !== 'SLO') {
    return resource;
  }
  const revised = withRevision(resource, stored, { at, trigger: 'import', reason: '' });
  const changed = withTargetRevision(revised, stored, at.slice(0, 10));
  const [said, now] = [own(revised.spec, 'targets'), own(changed.spec, 'targets')];
  const today = Array.isArray(now) ? now.slice(-1) : [];
  const targets = changed === revised ? undefined : mergeTargets(now, said ?? [], today);
  return targets === undefined ? changed : { ...changed, spec: { ...changed.spec, targets } };
}
