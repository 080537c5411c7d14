import * as v from 'valibot';
import type { Resource } from '../../documents/resource';
import { assessmentSchema, type Scope } from './assessmentSchema';
import type { ManualReading } from './manualReading';
import { withEntry } from './nestedMap';

/** A change of an assessment's document: its resources before and after. */
export type DetailsChange = (resources: readonly Resource[]) => Resource[];

/** What can be said of an assessment besides its answers; absent fields stay as they are. */
export interface Details {
  displayName?: string;
  scope?: Scope;
  /** Team → its name; those left out go, their answers stay in the document. */
  teams?: Readonly<Record<string, { displayName?: string }>>;
  /** ISO day that the answers stand for. */
  date?: string;
  totalShown?: boolean;
  /** Whole months; undefined: what the model says. */
  reassessEveryMonths?: number | undefined;
}

export function changeDetails(name: string, { displayName, ...spec }: Details): DetailsChange {
  return changeAssessment(name, (resource) => ({
    ...resource,
    metadata: displayName === undefined ? resource.metadata : { ...resource.metadata, displayName },
    spec: { ...resource.spec, ...spec },
  }));
}

/** Adds a coach, or takes one out; whoever else is named stays. */
export function changeCoach(name: string, coach: string, side: 'add' | 'remove'): DetailsChange {
  return changeAssessment(name, (resource) => {
    const parsed = v.safeParse(assessmentSchema, resource);
    const others = (parsed.success ? parsed.output.spec.coaches : []).filter((other) => other !== coach);
    return { ...resource, spec: { ...resource.spec, coaches: side === 'add' ? [...others, coach] : others } };
  });
}

/** Writes down what somebody read of a signal for a team; `undefined` takes it back. */
export function changeReading(
  name: string,
  { signal, team }: { signal: string; team: string },
  reading: ManualReading | undefined
): DetailsChange {
  return changeAssessment(name, (resource) => {
    const parsed = v.safeParse(assessmentSchema, resource);
    const stored = parsed.success ? parsed.output.spec.manualSignals : {};
    return {
      ...resource,
      spec: { ...resource.spec, manualSignals: withEntry<unknown>(stored, signal, team, reading) },
    };
  });
}

function changeAssessment(name: string, change: (resource: Resource) => Resource): DetailsChange {
  return (resources) =>
    resources.map((resource) =>
      resource.kind === 'Assessment' && resource.metadata.name === name ? change(resource) : resource
    );
}
