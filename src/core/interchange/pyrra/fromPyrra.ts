import { isJsonObject, type JsonObject, own } from '../../documents/json';
import type { Selector } from '../../documents/indicator';
import { proposeName } from '../../documents/proposeName';
import { API_VERSION, isResourceName } from '../../documents/resource';
import { objectAt, otherPaths, textAt } from '../foreign/fields';
import type { ForeignCode } from '../foreign/foreignCode';
import type { ForeignNote, ForeignRead, Path } from '../foreign/foreignRead';
import { shareOf } from '../foreign/shareOf';
import { TRAVEL_ANNOTATION } from '../foreign/travel';
import { windowText } from './pyrraDuration';
import { pyrraIndicator } from './pyrraIndicator';

/** What of Pyrra's object has no place here: `{ metadata, spec }`, for the next export. */
export const PYRRA_ANNOTATION = 'pyrra.dev/definition';
export const PYRRA_SERVICE = 'pyrra.dev/service';
const PYRRA_TEAM = 'pyrra.dev/team';

/** A Pyrra `ServiceLevelObjective` as an SLO. */
export function fromPyrra({ value, index }: { value: JsonObject; index: number }): ForeignRead {
  const note = (path: Path, code: ForeignCode, detail = ''): ForeignNote => ({ object: index, path, code, detail });
  if (own(value, 'kind') !== 'ServiceLevelObjective') {
    return {
      made: [],
      problems: [note(['kind'], 'kind-not-read', String(own(value, 'kind')).slice(0, 80))],
      losses: [],
    };
  }
  const [metadata, spec] = [objectAt(value, 'metadata'), objectAt(value, 'spec')];
  const read = pyrraIndicator(objectAt(spec, 'indicator'));
  if (!read.ok) {
    return { made: [], problems: [note(['spec', 'indicator', ...read.path], read.code, read.detail)], losses: [] };
  }
  const name = textAt(metadata, 'name') ?? '';
  const labels = objectAt(metadata, 'labels');
  const named = textAt(labels, PYRRA_SERVICE);
  const service = named ?? jobOf(read.total) ?? proposeName(name);
  const hasTravelled = textAt(objectAt(metadata, 'annotations'), TRAVEL_ANNOTATION) !== undefined;
  const losses = [
    ...(named === undefined && !hasTravelled ? [note(['metadata'], 'service-assumed', service)] : []),
    ...(own(spec, 'alerting') === undefined ? [] : [note(['spec', 'alerting'], 'alerts-not-used')]),
    ...read.losses.map(({ path, code, detail }) => note(['spec', 'indicator', ...path], code, detail)),
    ...otherPaths(value, HEAD, []).map((path) => note(path, 'field-not-kept')),
  ];
  const made = {
    object: index,
    value: {
      apiVersion: API_VERSION,
      kind: 'SLO',
      metadata: metadataOf(metadata, spec),
      spec: specOf(metadata, spec, service, read.spec),
    },
    origin: ORIGIN,
    named: { name, apart: textAt(metadata, 'namespace'), path: ['metadata', 'name'] },
  };
  return { made: [made], problems: [], losses };
}

/** Pyrra itself writes `status`. */
const HEAD = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

const ORIGIN = [
  [
    ['spec', 'objectives', 0, 'target'],
    ['spec', 'target'],
  ],
  [
    ['spec', 'timeWindow', 0, 'duration'],
    ['spec', 'window'],
  ],
  [
    ['spec', 'indicator', 'spec'],
    ['spec', 'indicator'],
  ],
] as const;

function metadataOf(metadata: JsonObject, spec: JsonObject): JsonObject {
  const name = textAt(metadata, 'name') ?? '';
  const { name: _, labels, annotations, ...others } = metadata;
  const { description: __, target: ___, window: ____, indicator: _____, ...rest } = spec;
  const more = {
    ...(Object.keys(others).length > 0 && { metadata: others }),
    ...(Object.keys(rest).length > 0 && { spec: rest }),
  };
  const kept = {
    ...(isJsonObject(annotations) && annotations),
    ...(Object.keys(more).length > 0 && { [PYRRA_ANNOTATION]: JSON.stringify(more) }),
  };
  return {
    name: isResourceName(name) ? name : proposeName(name),
    ...(!isResourceName(name) && { displayName: name }),
    ...(labels !== undefined && { labels }),
    ...(Object.keys(kept).length > 0 && { annotations: kept }),
  };
}

/** Only rules for performance record what buckets can be counted from. */
function specOf(metadata: JsonObject, spec: JsonObject, service: string, indicator: JsonObject): JsonObject {
  const description = textAt(spec, 'description');
  const team = textAt(objectAt(metadata, 'labels'), PYRRA_TEAM);
  const isRecorded = own(spec, 'performanceOverAccuracy') === true;
  const window = own(spec, 'window');
  return {
    ...(description !== undefined && { description }),
    service,
    ...(team !== undefined && { team }),
    indicator: { spec: indicator },
    timeWindow: [{ duration: typeof window === 'string' ? windowText(window) : window, isRolling: true }],
    objectives: [{ target: shareOf(own(spec, 'target')) }],
    ...(isRecorded && { recorded: { source: 'pyrra', name: textAt(metadata, 'name') ?? '' } }),
  };
}

function jobOf({ matchers }: Selector): string | undefined {
  return matchers.find(({ label, op }) => label === 'job' && op === '=')?.value || undefined;
}
