import { readAs } from '../schema/readAs';
import { cleanJson } from './cleanJson';
import type { Resource } from './resource';
import { sloSchema } from './sloSchema';

/** An SLO with each default written out, so that what means the same reads the same; what cannot be read stays as it is. */
export function withDefaults(resource: Resource): Resource {
  return readAs(sloSchema, cleanJson(resource)) ?? resource;
}
