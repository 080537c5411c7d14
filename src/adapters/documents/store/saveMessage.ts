import { cleanJson } from '../../../core/documents/cleanJson';
import { equalJson } from '../../../core/documents/json';
import { keyedResources } from '../../../core/documents/keyedResources';
import type { Resource } from '../../../core/documents/resource';

/** More are counted: Grafana shows the message in one line. */
const NAMED = 3;

/** What Grafana's version history says of a save: `Headroom: SLO/availability changed, Team/web added (revision 5)`. */
export function saveMessage(before: readonly Resource[], after: readonly Resource[], revision: number): string {
  const [old, now] = [keyedResources(before), keyedResources(after)];
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const isSame = was !== undefined && is !== undefined && equalJson(cleanJson(was), cleanJson(is));
    return isSame ? [] : `${key} ${was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'}`;
  });
  if (changes.length === 0) {
    return `Headroom: revision ${revision}`;
  }
  const more = changes.length > NAMED ? ` and ${changes.length - NAMED} more` : '';
  return `Headroom: ${changes.slice(0, NAMED).join(', ')}${more} (revision ${revision})`;
}
