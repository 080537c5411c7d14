import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { listAt, objectAt, textAt } from '../foreign/fields';
import type { MadeResource, Path } from '../foreign/foreignRead';
import { objectiveMetadata } from './openSloObjective';

/** An object of OpenSLO v1 made of one of v1alpha. */
export interface FromAlpha {
  value: JsonObject;
  origin: MadeResource['origin'];
}

const UNITS: Readonly<Record<string, string>> = {
  Minute: 'm',
  Hour: 'h',
  Day: 'd',
  Week: 'w',
  Month: 'M',
  Quarter: 'Q',
  Year: 'Y',
};

/**
 * OpenSLO v1alpha in the words of v1. There each objective brings its own ratio, and means by it an SLO of its own: so
 * does each here. What does not fit keeps its place, for the reader of v1 to refuse.
 */
export function fromAlpha(object: JsonObject): FromAlpha[] {
  const spec = objectAt(object, 'spec');
  const objectives = listAt(spec, 'objectives');
  if (own(object, 'kind') !== 'SLO' || objectives.length === 0) {
    return [{ value: object, origin: [] }];
  }
  const names: string[] = [];
  return objectives.map((objective, index) => ({
    value: { ...object, metadata: metadataOf(object, objectives, index, names), spec: specOf(spec, objective) },
    origin: [
      [
        ['spec', 'objectives', 0],
        ['spec', 'objectives', index],
      ],
      [
        ['spec', 'timeWindow'],
        ['spec', 'timeWindows'],
      ],
      ...['good', 'bad', 'total'].flatMap((side) =>
        metricOrigin(['ratioMetric', side], ['spec', 'objectives', index, 'ratioMetrics', side])
      ),
      ...metricOrigin(['thresholdMetric'], ['spec', 'indicator', 'thresholdMetric']),
      [
        ['spec', 'indicator', 'spec', 'ratioMetric'],
        ['spec', 'objectives', index, 'ratioMetrics'],
      ],
      [
        ['spec', 'indicator', 'spec'],
        ['spec', 'indicator'],
      ],
    ],
  }));
}

/** A metric there is its source here, and the query in it. */
function metricOrigin(made: Path, read: Path): Array<[Path, Path]> {
  const source = ['spec', 'indicator', 'spec', ...made, 'metricSource'];
  return [
    [[...source, 'spec'], read],
    [source, read],
  ];
}

function specOf({ timeWindows, indicator, objectives: _, ...spec }: JsonObject, objective: unknown): JsonObject {
  const { ratioMetrics, op, value, ...rest } = isJsonObject(objective) ? objective : {};
  const isRatio = isJsonObject(ratioMetrics);
  const threshold = objectAt(indicator, 'thresholdMetric');
  const metric = {
    ...(isRatio && { ratioMetric: { counter: own(ratioMetrics, 'incremental') ?? true, ...sidesOf(ratioMetrics) } }),
    ...((!isRatio || Object.keys(threshold).length > 0) && { thresholdMetric: metricOf(threshold) }),
  };
  return {
    ...spec,
    indicator: { spec: metric },
    ...(Array.isArray(timeWindows) && { timeWindow: timeWindows.map(windowOf) }),
    objectives: [isJsonObject(objective) ? { ...rest, ...(!isRatio && { op, value }) } : objective],
  };
}

/** What else is there keeps its place, for the reader of v1 to tell. */
function sidesOf({ incremental: _, ...ratio }: JsonObject): JsonObject {
  const names = ['good', 'bad', 'total'].filter((name) => own(ratio, name) !== undefined);
  return { ...ratio, ...Object.fromEntries(names.map((name) => [name, metricOf(objectAt(ratio, name))])) };
}

/** `source` says what is asked and of which kind in one word; beside `queryType` it says of whom, by a name that nobody asks. */
function metricOf({ queryType, source, query, ...others }: JsonObject): JsonObject {
  const type = typeof queryType === 'string' && queryType !== '' ? typeOf(queryType) : undefined;
  const isToldTwice = typeof source === 'string' && type?.toLowerCase() === typeOf(source).toLowerCase();
  return {
    ...others,
    metricSource: {
      type: type ?? source,
      spec: { query },
      ...(type !== undefined && !isToldTwice && { source }),
    },
  };
}

function typeOf(word: string): string {
  return word.replace(/^promql$/i, 'Prometheus').replace(/^logql$/i, 'Loki');
}

function windowOf(window: unknown): unknown {
  if (!isJsonObject(window)) {
    return window;
  }
  const { unit, count, ...rest } = window;
  const letter = typeof unit === 'string' && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  const isMinutes = unit === 'Second' && typeof count === 'number' && count % 60 === 0;
  const duration = isMinutes ? `${count / 60}m` : `${String(count)}${letter ?? String(unit)}`;
  return { duration, ...rest };
}

/** `taken` has the names of those before it, and takes in this one's. */
function metadataOf(object: JsonObject, objectives: readonly unknown[], index: number, taken: string[]): JsonObject {
  const metadata = objectiveMetadata(object, objectives, index, taken);
  taken.push(textAt(metadata, 'name') ?? '');
  return metadata;
}
