import type { Resource } from '../resource';
import { withRevision } from './editRecord';

/** What happened stays, whatever definition is restored. */
const KEPT = ['agreement', 'life', 'revisions', 'reviews', 'targets'] as const;

/** An SLO as it was, with the history that it has now; a definition that changes by it is one revision more. */
export function restoredSlo(now: Resource, old: Resource, { at, reason }: { at: string; reason: string }): Resource {
  const kept = Object.fromEntries(KEPT.flatMap((key) => (now.spec[key] === undefined ? [] : [[key, now.spec[key]]])));
  const spec = Object.fromEntries(Object.entries(old.spec).filter(([key]) => !KEPT.some((one) => one === key)));
  return withRevision({ ...old, spec: { ...spec, ...kept } }, now, { at, trigger: 'correction', reason });
}
