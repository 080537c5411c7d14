import type { Resource } from '../../documents/resource';
import type { StartedFrom } from '../assessment/assessmentSchema';
import type { Milestone } from './parseMilestone';

/** The milestone as what a draft goes on from. */
export function startOf({ uid, displayName, date, madeAt }: Milestone): StartedFrom {
  return { uid, name: displayName, date, madeAt };
}

/** The document's resources with the assessment `name` going on from the milestone: its answers stay, as carried over. */
export function startFrom(resources: readonly Resource[], name: string, startedFrom: StartedFrom): Resource[] {
  return resources.map((resource) =>
    resource.kind === 'Assessment' && resource.metadata.name === name
      ? { ...resource, spec: { ...resource.spec, startedFrom } }
      : resource
  );
}
