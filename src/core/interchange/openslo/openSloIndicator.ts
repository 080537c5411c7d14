import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { countedRatio } from '../foreign/countedRatio';
import { objectAt, otherPaths } from '../foreign/fields';
import type { ForeignCode, ForeignLossCode, ForeignProblemCode } from '../foreign/foreignCode';
import type { Path } from '../foreign/foreignRead';
import { gaugeRatio, thresholdIndicator, type Comparison } from '../foreign/gaugeIndicator';
import { contradictionsInIndicator } from './openSloContradictions';
import { type OpenSloMetric, openSloMetric } from './openSloMetric';

export interface IndicatorNote<Code = ForeignCode> {
  /** In the SLI's `spec`. */
  path: Path;
  code: Code;
  detail: string;
}

export type ReadIndicator =
  | { ok: true; spec: JsonObject; losses: ReadonlyArray<IndicatorNote<ForeignLossCode>> }
  | { ok: false; problem: IndicatorNote<ForeignProblemCode> };

/**
 * An OpenSLO v1 SLI's `spec` as `indicator.spec`; its data source is the one of the name in Grafana. `comparison` is what
 * the objective says beside it, `typeOf` tells the type of a `DataSource` object.
 */
export function openSloIndicator(
  spec: JsonObject,
  comparison: Comparison,
  typeOf: (name: string) => string | undefined
): ReadIndicator {
  const { thresholdMetric, ratioMetric, ...others } = spec;
  const ratio = objectAt(spec, 'ratioMetric');
  const isThreshold = ratioMetric === undefined && isJsonObject(thresholdMetric);
  const base = isThreshold ? [] : ['ratioMetric'];
  const sides = readSides(isThreshold ? { thresholdMetric } : sidesOf(ratio), base, typeOf);
  if (!('metrics' in sides)) {
    return sides;
  }
  const read = readMetrics(ratio, sides.metrics, comparison);
  if (!read.ok) {
    return read;
  }
  const source = sides.source === undefined ? {} : { dataSource: { name: sides.source } };
  const contradictions = contradictionsInIndicator(spec).map(({ path, taken }): IndicatorNote<ForeignLossCode> => {
    return { path, code: 'contradiction', detail: taken };
  });
  const unread = otherPaths(
    ratio,
    [...RATIO, ...(own(ratio, 'raw') === undefined ? [] : ['rawType'])],
    ['ratioMetric']
  );
  const losses = [...read.losses, ...sides.losses, ...contradictions, ...unread.map(notKept)];
  return { ok: true, spec: { ...others, ...source, ...read.spec }, losses };
}

const RATIO = ['counter', 'good', 'bad', 'total', 'raw'];

interface Sides {
  metrics: ReadonlyMap<string, OpenSloMetric>;
  /** Name of the data source that all of them ask. */
  source: string | undefined;
  losses: ReadonlyArray<IndicatorNote<ForeignLossCode>>;
}

function readSides(
  sides: JsonObject,
  base: Path,
  typeOf: (name: string) => string | undefined
): Sides | Extract<ReadIndicator, { ok: false }> {
  const metrics = new Map<string, OpenSloMetric>();
  for (const [side, given] of Object.entries(sides)) {
    const read = openSloMetric(given, typeOf);
    if (!read.ok) {
      return refuse([...base, side, ...read.path], read.code, read.detail);
    }
    metrics.set(side, read.metric);
  }
  const asked = new Set([...metrics.values()].map(({ type, source = '' }) => `${type} ${source}`));
  if (asked.size > 1) {
    return refuse([...base, 'total', 'metricSource'], 'two-sources', [...asked].join(', '));
  }
  const losses = [...metrics].flatMap(([side, { others, isTypeAssumed, source = '' }]) => [
    ...others.map((path) => notKept([...base, side, ...path])),
    ...(isTypeAssumed
      ? [{ path: [...base, side, 'metricSource'], code: 'source-assumed' as const, detail: source }]
      : []),
  ]);
  return { metrics, source: [...metrics.values()][0]?.source, losses };
}

function readMetrics(
  ratio: JsonObject,
  metrics: ReadonlyMap<string, OpenSloMetric>,
  comparison: Comparison
): ReadIndicator {
  const [threshold, raw, total] = [metrics.get('thresholdMetric'), metrics.get('raw'), metrics.get('total')];
  const bad = metrics.get('bad');
  const event = bad ?? metrics.get('good');
  if (threshold !== undefined) {
    return placed(thresholdIndicator(threshold, comparison), () => ['thresholdMetric', ...threshold.queryPath]);
  }
  if (raw !== undefined) {
    return readShare(ratio, raw);
  }
  return total === undefined || event === undefined
    ? refuse(total === undefined ? [] : ['ratioMetric'], 'no-indicator')
    : readCounts(ratio, { given: bad === undefined ? 'good' : 'bad', event, total });
}

/** A share that was computed before: `rawType` tells of what. */
function readShare(ratio: JsonObject, raw: OpenSloMetric): ReadIndicator {
  const type = own(ratio, 'rawType');
  return type === 'success' || type === 'failure'
    ? placed(gaugeRatio(raw, type === 'failure' ? 'bad' : 'good'), () => ['ratioMetric', 'raw', ...raw.queryPath])
    : refuse(['ratioMetric', 'rawType'], 'raw-type-needed');
}

interface CountedSides {
  given: 'good' | 'bad';
  event: OpenSloMetric;
  total: OpenSloMetric;
}

function readCounts(ratio: JsonObject, { given, event, total }: CountedSides): ReadIndicator {
  const counter = own(ratio, 'counter');
  const of = counter === false ? 'gauges' : 'counters';
  const counted = countedRatio({ type: total.type, given, event: event.query, total: total.query, of });
  const read = placed(counted, (side) => {
    const metric = side === 'total' ? total : event;
    return ['ratioMetric', side === 'total' ? 'total' : given, ...metric.queryPath];
  });
  return read.ok && typeof counter !== 'boolean'
    ? { ...read, losses: [...read.losses, { path: ['ratioMetric', 'counter'], code: 'counter-assumed', detail: '' }] }
    : read;
}

/** Notes of a side with the place of its query. */
function placed(read: ReturnType<typeof countedRatio>, pathOf: (side: 'event' | 'total') => Path): ReadIndicator {
  if (!read.ok) {
    const { side, code, detail } = read.problem;
    return refuse(pathOf(side), code, detail);
  }
  const losses = read.losses.map(({ side, code, detail }) => ({ path: pathOf(side), code, detail }));
  return { ok: true, spec: read.metric, losses };
}

function sidesOf(ratio: JsonObject): JsonObject {
  const event = own(ratio, 'bad') === undefined ? 'good' : 'bad';
  const names = own(ratio, 'raw') === undefined ? [event, 'total'] : ['raw'];
  return Object.fromEntries(
    names.flatMap((name) => (own(ratio, name) === undefined ? [] : [[name, own(ratio, name)]]))
  );
}

function notKept(path: Path): IndicatorNote<ForeignLossCode> {
  return { path, code: 'field-not-kept', detail: '' };
}

function refuse(path: Path, code: ForeignProblemCode, detail = ''): Extract<ReadIndicator, { ok: false }> {
  return { ok: false, problem: { path, code, detail } };
}
