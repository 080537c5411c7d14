import { isJsonObject } from '../documents/json';
import type { Resource } from '../documents/resource';
import type { SloResource } from '../documents/sloSchema';

/** OpenSLO's references of what alerts, and the kinds that they name. */
const KINDS: Readonly<Record<string, string>> = {
  alertPolicyRef: 'AlertPolicy',
  conditionRef: 'AlertCondition',
  targetRef: 'AlertNotificationTarget',
};

/** What an SLO alerts by, as another format brought it: its policies, with their conditions and whom they tell. */
export function alertResourcesOf(
  slo: SloResource,
  find: (kind: string, name: unknown) => Resource | undefined
): Resource[] {
  const reached = new Set<Resource>(named(slo.spec.alertPolicies, find));
  // A set that grows is walked to its new end.
  for (const resource of reached) {
    named(resource.spec, find).forEach((one) => reached.add(one));
  }
  return [...reached];
}

function named(value: unknown, find: (kind: string, name: unknown) => Resource | undefined): Resource[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => named(item, find));
  }
  return !isJsonObject(value)
    ? []
    : Object.entries(value).flatMap(([key, field]) => {
        const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
        return kind === undefined ? named(field, find) : (find(kind, field) ?? []);
      });
}
