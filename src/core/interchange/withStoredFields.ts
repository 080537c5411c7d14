import type { Resource } from '../documents/resource';

/** What other formats have a word for: where they leave it out, it is meant to be gone. */
const SAID = new Set([
  ...['description', 'service', 'indicator', 'indicatorRef', 'composite', 'timeWindow', 'budgetingMethod'],
  ...['objectives', 'alertPolicies'],
]);

/**
 * An SLO or a service made of another format, with what that format has no word for as it is stored: record, agreement,
 * history, targets by date, exclusions. What the text does say stays as it says.
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
    spec: { ...made.spec, ...Object.fromEntries(kept) },
  };
}
