import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { fromOpenSlo } from '../openslo/fromOpenSlo';
import { fromPyrra } from '../pyrra/fromPyrra';
import { fromSloth } from '../sloth/fromSloth';
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

type ForeignFormat = 'openslo' | 'sloth' | 'pyrra';

/** Which other format an object is of; undefined where it is of none that is read. */
export function foreignFormat(value: JsonObject): ForeignFormat | undefined {
  const [apiVersion, version] = [own(value, 'apiVersion'), own(value, 'version')];
  const named = typeof apiVersion === 'string' ? apiVersion : '';
  if (named.startsWith('openslo/')) {
    return 'openslo';
  }
  if (named.startsWith('sloth.slok.dev/') || (apiVersion === undefined && version === 'prometheus/v1')) {
    return 'sloth';
  }
  return named.startsWith('pyrra.dev/') ? 'pyrra' : undefined;
}

/** Objects of other formats as resources; those of one import together, for they name each other. */
export function readForeign(objects: readonly JsonObject[]): ForeignRead {
  const indexed = objects.map((value, index) => ({ value, index }));
  const of = (format: ForeignFormat) => indexed.filter(({ value }) => foreignFormat(value) === format);
  const reads = [fromOpenSlo(of('openslo')), ...of('sloth').map(fromSloth), ...of('pyrra').map(fromPyrra)];
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
