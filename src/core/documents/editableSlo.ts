import { readAs } from '../schema/readAs';
import { anyQuery } from './anyQuery';
import { isSloNamed } from './isSloNamed';
import { isWritable } from './isWritable';
import type { LoadedDocument } from './loadedDocument';
import { type SloResource, sloSchema } from './sloSchema';
import { toDataSource } from './toIndicator';

const shownSchema = anyQuery(sloSchema);

/** Any name of a metric or label too. */
const namedSchema = anyQuery(
  sloSchema,
  (path) => path[1] === 'indicator' && (/^(query|metric|label)$/.test(`${path.at(-1)}`) || path.at(-2) === 'groupBy')
);

/** The SLO of a name as a form shows it: as it is read, or with queries that may not be asked and names that may not be, to be mended there. */
export function editableSlo(
  { resources }: Pick<LoadedDocument, 'resources'>,
  name: string | undefined
): SloResource | undefined {
  const resource = resources.find(isSloNamed(name));
  return readAs(shownSchema, resource) ?? withoutLogs(readAs(namedSchema, resource));
}

/** Of lines of logs the form shows no parts that cannot be read. */
function withoutLogs(slo: SloResource | undefined): SloResource | undefined {
  return toDataSource(slo?.spec.indicator?.spec).type === 'loki' ? undefined : slo;
}

/** Whether an SLO that cannot be read can be mended in the form, by this person. */
export function isMendable(document: LoadedDocument, name: string): boolean {
  const isRead = document.sloResources.some(({ metadata }) => metadata.name === name);
  return !isRead && isWritable(document) && editableSlo(document, name) !== undefined;
}
