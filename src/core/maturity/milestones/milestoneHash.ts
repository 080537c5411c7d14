import type { Resource } from '../../documents/resource';
import { canonicalJson } from './canonicalJson';
import { sha256 } from './sha256';

/** SHA-256 of a milestone, all but its own hash, and of the model beside it; the order of keys does not matter. */
export function milestoneHash({ metadata, spec }: Resource, model: Resource): string {
  const { hash: _hash, ...rest } = spec;
  return sha256(canonicalJson({ metadata, spec: rest, model: { metadata: model.metadata, spec: model.spec } }));
}

/** Whether a milestone, or the model beside it, is no longer what was written. */
export function isAltered(milestone: Resource, model: Resource): boolean {
  return milestone.spec.hash !== milestoneHash(milestone, model);
}
