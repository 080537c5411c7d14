import { equalJson, isJsonObject, type JsonObject, own } from '../../documents/json';
import { proposeName } from '../../documents/proposeName';
import { API_VERSION, isResourceName } from '../../documents/resource';
import { countedRatio, type CountedRatio } from '../foreign/countedRatio';
import { listAt, objectAt, otherPaths, textAt } from '../foreign/fields';
import type { ForeignCode } from '../foreign/foreignCode';
import type { ForeignNote, ForeignRead, MadeResource, Path } from '../foreign/foreignRead';
import { gaugeRatio } from '../foreign/gaugeIndicator';
import { shareOf } from '../foreign/shareOf';
import { withoutUndefined } from '../foreign/withoutUndefined';
import { parseObject, TRAVEL_ANNOTATION } from '../foreign/travel';
import { noAlerts, respelled, slothField, type SlothSpelling, slothValue } from './slothFields';
import { joinedPlugins, keptMetadata, labelTexts, SLOTH_ALERTING, SLOTH_METADATA, SLOTH_PLUGINS } from './slothKept';

/** Sloth's own where its command is told nothing else. */
export const SLOTH_WINDOW = { duration: '30d', isRolling: true };
/** Its share over the window is the mean of the shares of all such slices. */
export const SLOTH_SLICE = '5m';

/** SLOs of one Sloth spec, in a file of its own (`prometheus/v1`) or as a Kubernetes object. */
export function fromSloth({ value, index }: { value: JsonObject; index: number }): ForeignRead {
  const isFile = own(value, 'version') !== undefined;
  const [spec, base]: [JsonObject, Path] = isFile ? [value, []] : [objectAt(value, 'spec'), ['spec']];
  const spelling = isFile ? 'file' : 'kubernetes';
  const travelled = travelledIn(value);
  const metadata = isFile ? undefined : keptMetadata(value, textAt(spec, 'service') ?? '');
  const reads = listAt(spec, 'slos').map((slo, at) =>
    readSlo({ index, spec, base, slo, at, spelling, travelled, metadata })
  );
  const note = (path: Path, code: ForeignCode, detail = ''): ForeignNote => ({ object: index, path, code, detail });
  const made = reads.flatMap((read) => read.made);
  const isAssumed = made.length > 0 && Object.keys(travelled).length === 0;
  return {
    made,
    problems: [
      ...(Array.isArray(own(spec, 'slos')) ? [] : [note([...base, 'slos'], 'not-a-list')]),
      ...reads.flatMap((read) => read.problems),
    ],
    losses: [
      ...(isAssumed ? [note(base, 'window-assumed', SLOTH_WINDOW.duration)] : []),
      ...(isAssumed && listAt(spec, 'slos').some(countsEvents) ? [note(base, 'events-weigh-alike', SLOTH_SLICE)] : []),
      ...otherFields(value, spec, spelling).map((path) => note(path, 'field-not-kept')),
      ...reads.flatMap((read) => read.losses),
    ],
  };
}

interface Place {
  index: number;
  spec: JsonObject;
  base: Path;
  slo: unknown;
  at: number;
  spelling: SlothSpelling;
  /** By name of the SLO. */
  travelled: JsonObject;
  /** Of the Kubernetes object, as far as it is to be kept. */
  metadata: JsonObject | undefined;
}

function countsEvents(slo: unknown): boolean {
  return isJsonObject(own(objectAt(slo, 'sli'), 'events'));
}

const HEAD = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];
const SPEC = ['service', 'labels', 'slos'];
const SLO = ['name', 'objective', 'description', 'labels', 'sli', 'alerting', 'plugins'];

/** Of the file or object, beside its SLOs: what nothing reads. */
function otherFields(value: JsonObject, spec: JsonObject, spelling: SlothSpelling): Path[] {
  const known = [...SPEC, slothField('sloPlugins', spelling)];
  return spelling === 'file'
    ? otherPaths(value, ['version', ...known], [])
    : [...otherPaths(value, HEAD, []), ...otherPaths(spec, known, ['spec'])];
}

/** Of an SLO. */
function otherFieldsOf(slo: JsonObject, spelling: SlothSpelling): Path[] {
  const sli = objectAt(slo, 'sli');
  const kind = isJsonObject(own(sli, 'raw')) ? 'raw' : 'events';
  const queries = kind === 'raw' ? ['errorRatioQuery'] : ['errorQuery', 'totalQuery'];
  return [
    ...otherPaths(slo, SLO, []),
    ...otherPaths(sli, [kind], ['sli']),
    ...otherPaths(
      objectAt(sli, kind),
      queries.map((name) => slothField(name, spelling)),
      ['sli', kind]
    ),
  ];
}

function readSlo(place: Place): ForeignRead {
  const { index, base, at, spelling } = place;
  const slo = isJsonObject(place.slo) ? place.slo : {};
  const path = [...base, 'slos', at];
  const note = (inside: Path, code: ForeignCode, detail = ''): ForeignNote => {
    return { object: index, path: [...path, ...inside], code, detail };
  };
  const [counted, sideOf] = countedIn(objectAt(slo, 'sli'), spelling);
  if (!counted.ok) {
    const { side, code, detail } = counted.problem;
    return { made: [], problems: [note(['sli', ...sideOf(side)], code, detail)], losses: [] };
  }
  const name = textAt(slo, 'name') ?? '';
  const origin: MadeResource['origin'] = [
    [
      ['spec', 'objectives', 0, 'target'],
      [...path, 'objective'],
    ],
    [
      ['spec', 'service'],
      [...base, 'service'],
    ],
    [
      ['metadata', 'name'],
      [...path, 'name'],
    ],
    [
      ['spec', 'indicator', 'spec'],
      [...path, 'sli'],
    ],
    [
      ['metadata', 'labels'],
      [...(isJsonObject(own(slo, 'labels')) ? path : base), 'labels'],
    ],
    [[], path],
  ];
  return {
    made: [
      {
        object: index,
        value: resourceOf(place, slo, counted.metric),
        origin,
        named: { name, path: [...path, 'name'] },
      },
    ],
    problems: [],
    losses: [
      ...counted.losses.map(({ side, code, detail }) => note(['sli', ...sideOf(side)], code, detail)),
      ...(isAlerting(own(slo, 'alerting'), spelling) ? [note(['alerting'], 'alerts-not-used')] : []),
      ...otherFieldsOf(slo, spelling).map((inside) => note(inside, 'field-not-kept')),
    ],
  };
}

function resourceOf({ spec, spelling, travelled, metadata }: Place, slo: JsonObject, metric: JsonObject): JsonObject {
  const name = textAt(slo, 'name') ?? '';
  const labels = labelTexts({ ...objectAt(spec, 'labels'), ...objectAt(slo, 'labels') });
  const alerting = own(slo, 'alerting');
  const plugins = joinedPlugins(slothValue(spec, 'sloPlugins', spelling), own(slo, 'plugins'));
  const differences = own(travelled, name);
  const annotations = withoutUndefined({
    [SLOTH_ALERTING]: isAlerting(alerting, spelling)
      ? JSON.stringify(respelled(alerting, spelling, 'kubernetes'))
      : undefined,
    [SLOTH_PLUGINS]: plugins === undefined ? undefined : JSON.stringify(plugins),
    [SLOTH_METADATA]: metadata && JSON.stringify(metadata),
    [TRAVEL_ANNOTATION]: Array.isArray(differences) ? JSON.stringify(differences) : undefined,
  });
  const [description, team] = [textAt(slo, 'description'), textAt(labels, 'team')];
  return {
    ...{ apiVersion: API_VERSION, kind: 'SLO' },
    metadata: {
      name: isResourceName(name) ? name : proposeName(name),
      ...(!isResourceName(name) && { displayName: name }),
      ...(Object.keys(labels).length > 0 && { labels }),
      ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    spec: {
      ...withoutUndefined({ description, service: own(spec, 'service'), team }),
      indicator: { spec: metric },
      timeWindow: [SLOTH_WINDOW],
      objectives: [{ target: shareOf(own(slo, 'objective')) }],
    },
  };
}

/** Whether more is said than that there are no alerts. */
function isAlerting(alerting: unknown, spelling: SlothSpelling): alerting is JsonObject {
  return isJsonObject(alerting) && !equalJson(alerting, noAlerts(spelling));
}

type PathOf = (side: 'event' | 'total') => Path;

function countedIn(sli: JsonObject, spelling: SlothSpelling): [CountedRatio, PathOf] {
  const [events, raw, plugin] = [own(sli, 'events'), own(sli, 'raw'), own(sli, 'plugin')];
  const text = (object: unknown, name: string) => {
    const found = slothValue(object, name, spelling);
    return typeof found === 'string' ? found : '';
  };
  if (isJsonObject(raw)) {
    const query = text(raw, 'errorRatioQuery');
    return [gaugeRatio({ type: 'Prometheus', query }, 'bad'), () => ['raw', slothField('errorRatioQuery', spelling)]];
  }
  if (isJsonObject(events)) {
    const [event, total] = [text(events, 'errorQuery'), text(events, 'totalQuery')];
    return [
      countedRatio({ type: 'Prometheus', given: 'bad', event, total, of: 'counters' }),
      (side) => ['events', slothField(side === 'event' ? 'errorQuery' : 'totalQuery', spelling)],
    ];
  }
  const isPlugin = isJsonObject(plugin);
  const detail = isPlugin ? (textAt(plugin, 'id') ?? '') : '';
  const problem = {
    side: 'event' as const,
    code: isPlugin ? ('plugin-not-read' as const) : ('no-indicator' as const),
    detail,
  };
  return [{ ok: false, problem }, () => (isPlugin ? ['plugin'] : [])];
}

/** What this app wrote beside each SLO of a Kubernetes object, by its name. */
function travelledIn(object: JsonObject): JsonObject {
  const text = textAt(objectAt(objectAt(object, 'metadata'), 'annotations'), TRAVEL_ANNOTATION);
  return text === undefined ? {} : (parseObject(text) ?? {});
}
