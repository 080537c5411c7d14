import { readAs } from '../schema/readAs';
import { anyQuery } from './anyQuery';
import { isSloNamed } from './isSloNamed';
import { isWritable } from './isWritable';
import type { LoadedDocument } from './loadedDocument';
import { type SloResource, sloSchema } from './sloSchema';

const shownSchema = anyQuery(sloSchema);

/** The SLO of a name as a form shows it: as it is read, or with queries that may not be asked, to be mended there. */
export function editableSlo(
  { resources }: Pick<LoadedDocument, 'resources'>,
  name: string | undefined
): SloResource | undefined {
  return readAs(shownSchema, resources.find(isSloNamed(name)));
}

/** Whether an SLO that cannot be read can be mended in the form, by this person. */
export function isMendable(document: LoadedDocument, name: string): boolean {
  const isRead = document.sloResources.some(({ metadata }) => metadata.name === name);
  return !isRead && isWritable(document) && editableSlo(document, name) !== undefined;
}
