import type { Resource } from '../../src/core/documents/resource';
import type { PlannedDocument } from '../../src/core/interchange/planImport';

const SHORTEST_MS = 3_600_000;

/** Windows that somebody may have meant otherwise: of `1m` that is a minute. */
export function shortWindows(documents: readonly PlannedDocument[], places: ReadonlyMap<Resource, string>): string[] {
  return documents.flatMap(({ items }) =>
    items.flatMap(({ resource, slo }) =>
      slo?.window.kind === 'rolling' && slo.window.durationMs < SHORTEST_MS
        ? [`${places.get(resource)}: its window is shorter than an hour: m is a minute, M a month; write 1h or more`]
        : []
    )
  );
}
