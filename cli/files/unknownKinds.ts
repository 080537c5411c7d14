import { KNOWN_KINDS } from '../../src/core/documents/jsonSchema';
import type { Resource } from '../../src/core/documents/resource';
import { ALERT_KINDS } from '../../src/core/interchange/openslo/alertKinds';

/** Definitions of a kind that nothing here shows: a slip of the pen, or of a newer version. */
export function unknownKinds(places: ReadonlyMap<Resource, string>): string[] {
  return [...places]
    .filter(([{ kind }]) => !KNOWN_KINDS.includes(kind) && !ALERT_KINDS.has(kind))
    .map(([{ kind }, place]) => `${place}: kind: ${kind} is none of ${KNOWN_KINDS.join(', ')}: correct it`);
}
