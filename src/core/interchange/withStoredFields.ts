import { own } from '../documents/json';
import { mergeLogs } from '../documents/mergeLogs';
import type { Resource } from '../documents/resource';

/** What other formats have a word for: where they leave it out, it is meant to be gone. */
const SAID = new Set([
  ...['description', 'service', 'indicator', 'indicatorRef', 'composite', 'timeWindow', 'budgetingMethod'],
  ...['objectives', 'alertPolicies'],
]);

/**
 * An SLO or a service made of another format, with what that format has no word for as it is stored: record, agreement,
 * history, targets by date, exclusions. What the text does say stays as it says; of what happened, both sides count.
 */
export function withStoredFields(made: Resource, stored: Resource): Resource {
  if (made.kind !== 'SLO' && made.kind !== 'Service') {
    return made;
  }
  const { displayName } = stored.metadata;
  const kept = Object.entries(stored.spec).filter(([key]) => !SAID.has(key) && !Object.hasOwn(made.spec, key));
  return {
    ...made,
    metadata: { ...(displayName !== undefined && { displayName }), ...made.metadata },
    spec: { ...made.spec, ...Object.fromEntries(kept), ...logs(made.spec, stored.spec) },
  };
}

/** An older text does not take back what was written down since. */
function logs(made: Resource['spec'], stored: Resource['spec']): Record<string, unknown> {
  const merged = ['life', 'revisions', 'reviews'].flatMap((key) => {
    const [there, here] = [own(stored, key), own(made, key)];
    const log = there === undefined || here === undefined ? undefined : mergeLogs(undefined, there, here);
    return log === undefined ? [] : [[key, log] as const];
  });
  return Object.fromEntries(merged);
}
