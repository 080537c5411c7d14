import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { fromOpenSlo } from '../openslo/fromOpenSlo';
import { fromPyrra } from '../pyrra/fromPyrra';
import { fromSloth } from '../sloth/fromSloth';
import { distinctNames } from './distinctNames';
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
  const travelled = reads.flatMap((read) => read.made).map((one) => withTravelled(one, problems));
  const beside = objects.flatMap((value, index) =>
    foreignFormat(value) === undefined ? [] : travelledBeside(value, index, problems)
  );
  const { made, losses } = distinctNames([...travelled, ...beside]);
  return { made, problems, losses: [...reads.flatMap((read) => read.losses), ...losses] };
}

/** With what this app wrote beside what the other format can say. */
function withTravelled(made: MadeResource, problems: ForeignNote[]): MadeResource {
  const metadata = objectAt(made.value, 'metadata');
  const annotations = own(metadata, 'annotations');
  if (!isJsonObject(annotations)) {
    return made;
  }
  const text = textAt(annotations, TRAVEL_ANNOTATION);
  const differences = text === undefined ? [] : parseDifferences(text);
  differences ?? problems.push(unread(made.object, TRAVEL_ANNOTATION));
  const value = applyDifferences({ ...made.value, metadata: withoutOwn(metadata, annotations) }, differences ?? []);
  const { named, ...rest } = made;
  const isRenamed = textAt(objectAt(value, 'metadata'), 'name') !== textAt(metadata, 'name');
  return { ...rest, ...(named && !isRenamed && { named }), value };
}

/** Resources that this app wrote beside an object, whatever has become of what is in it. */
function travelledBeside(object: JsonObject, index: number, problems: ForeignNote[]): MadeResource[] {
  const text = textAt(objectAt(objectAt(object, 'metadata'), 'annotations'), BESIDE_ANNOTATION);
  const values = text === undefined ? [] : parseObjects(text);
  values ?? problems.push(unread(index, BESIDE_ANNOTATION));
  return (values ?? []).map((value) => ({ object: index, value, origin: [[[], ['metadata', 'annotations']]] }));
}

function unread(object: number, name: string): ForeignNote {
  return { object, path: ['metadata', 'annotations', name], code: 'annotation-not-read', detail: '' };
}

function withoutOwn({ annotations: _, ...metadata }: JsonObject, annotations: JsonObject): JsonObject {
  const names: readonly string[] = [TRAVEL_ANNOTATION, BESIDE_ANNOTATION, COMPOSITE_ANNOTATION];
  const kept = Object.entries(annotations).filter(([name]) => !names.includes(name));
  const hadOwn = kept.length < Object.keys(annotations).length;
  return kept.length === 0 && hadOwn ? metadata : { ...metadata, annotations: Object.fromEntries(kept) };
}
