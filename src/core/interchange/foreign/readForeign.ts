import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { fromOpenSlo } from '../openslo/fromOpenSlo';
import { objectAt, textAt } from './fields';
import type { ForeignNote, ForeignRead, MadeResource } from './foreignRead';
import {
  applyDifferences,
  BESIDE_ANNOTATION,
  COMPOSITE_ANNOTATION,
  parseDifferences,
  parseObjects,
  TRAVEL_ANNOTATION,
} from './travel';

export type ForeignFormat = 'openslo';

/** Which other format an object is of; undefined where it is of none that is read. */
export function foreignFormat(value: JsonObject): ForeignFormat | undefined {
  const apiVersion = own(value, 'apiVersion');
  return typeof apiVersion === 'string' && apiVersion.startsWith('openslo/') ? 'openslo' : undefined;
}

/** Objects of other formats as resources; those of one import together, for they name each other. */
export function readForeign(objects: readonly JsonObject[]): ForeignRead {
  const indexed = objects.map((value, index) => ({ value, index }));
  const reads = [fromOpenSlo(indexed.filter(({ value }) => foreignFormat(value) === 'openslo'))];
  const problems: ForeignNote[] = reads.flatMap((read) => read.problems);
  const made = reads.flatMap((read) => read.made).flatMap((one) => withTravelled(one, problems));
  return { made, problems, losses: reads.flatMap((read) => read.losses) };
}

/** What this app wrote beside what the other format can say. */
function withTravelled(made: MadeResource, problems: ForeignNote[]): MadeResource[] {
  const metadata = objectAt(made.value, 'metadata');
  const annotations = own(metadata, 'annotations');
  if (!isJsonObject(annotations)) {
    return [made];
  }
  const note = (name: string) => {
    problems.push({
      ...{ object: made.object, path: ['metadata', 'annotations', name] },
      ...{ code: 'annotation-not-read', detail: '' },
    });
    return [];
  };
  const [travelled, others] = [textAt(annotations, TRAVEL_ANNOTATION), textAt(annotations, BESIDE_ANNOTATION)];
  const differences = travelled === undefined ? [] : (parseDifferences(travelled) ?? note(TRAVEL_ANNOTATION));
  const beside = others === undefined ? [] : (parseObjects(others) ?? note(BESIDE_ANNOTATION));
  const value = applyDifferences({ ...made.value, metadata: withoutOwn(metadata, annotations) }, differences);
  return [
    { ...made, value },
    ...beside.map((other): MadeResource => ({
      object: made.object,
      value: other,
      origin: [[[], ['metadata', 'annotations']]],
    })),
  ];
}

function withoutOwn({ annotations: _, ...metadata }: JsonObject, annotations: JsonObject): JsonObject {
  const names: readonly string[] = [TRAVEL_ANNOTATION, BESIDE_ANNOTATION, COMPOSITE_ANNOTATION];
  const kept = Object.entries(annotations).filter(([name]) => !names.includes(name));
  const hadOwn = kept.length < Object.keys(annotations).length;
  return kept.length === 0 && hadOwn ? metadata : { ...metadata, annotations: Object.fromEntries(kept) };
}
