import type { Treatment } from '../../../core/slo/exclusions/exclusion';
import type { ExclusionScope } from '../../../core/slo/exclusions/appliesTo';

/** Tag of annotations whose time does not count, or counts otherwise, for the SLOs that further tags name. */
export const EXCLUSION_TAG = 'headroom-exclusion';

const TREATMENTS: readonly Treatment[] = ['exclude', 'good', 'freeze'];

/** The treatment and the SLOs that tags name; `exclude` unless told. Undefined where a treatment is none that we know. */
export function readExclusionTags(
  tags: readonly string[]
): { treatment: Treatment; scope: ExclusionScope } | undefined {
  const after = (prefix: string) =>
    tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length).trim());
  const named = after('treatment:');
  const treatment = named.length === 0 ? 'exclude' : TREATMENTS.find((one) => named.length === 1 && one === named[0]);
  return treatment && { treatment, scope: { slos: after('slo:'), services: after('service:'), teams: after('team:') } };
}

/** The same the other way round. */
export function writeExclusionTags(treatment: Treatment, { slos, services, teams }: ExclusionScope): string[] {
  return [
    'headroom',
    EXCLUSION_TAG,
    `treatment:${treatment}`,
    ...slos.map((ref) => `slo:${ref}`),
    ...services.map((name) => `service:${name}`),
    ...teams.map((name) => `team:${name}`),
  ];
}
