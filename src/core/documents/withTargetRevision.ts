import { anyQuery } from './anyQuery';
import { sloSchema } from './sloSchema';
import type { Resource } from './resource';
import * as v from 'valibot';

const anySlo = anyQuery(sloSchema);
/** Whatever was in force before the first change on record. */
const SINCE_EVER = '1970-01-01';

/**
 * Keeps a changed target apart from the one before it, so that ended periods stay judged by that. `today` is the day
 * from which the new one is in force: `2026-11-21`. A target that stays, and a new SLO, add nothing.
 */
export function withTargetRevision(changed: Resource, stored: Resource | undefined, today: string): Resource {
  const before = v.safeParse(anySlo, stored);
  const after = v.safeParse(anySlo, changed);
  if (!before.success || !after.success) {
    return changed;
  }
  const [was, is] = [before.output.spec, after.output.spec].map(({ objectives }) => objectives[0]?.target);
  if (was === undefined || is === undefined || was === is) {
    return changed;
  }
  const kept = before.output.spec.targets ?? [{ from: SINCE_EVER, target: was }];
  const targets = [...kept.filter(({ from }) => from !== today), { from: today, target: is }];
  return { ...changed, spec: { ...changed.spec, targets } };
}
