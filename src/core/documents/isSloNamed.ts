import type { Resource } from './resource';

/** Tells the SLO of a name among a document's resources. */
export function isSloNamed(name: string | undefined): (resource: Resource) => boolean {
  return ({ kind, metadata }) => kind === 'SLO' && metadata.name === name;
}
