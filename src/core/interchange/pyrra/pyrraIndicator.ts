import { isJsonObject, type JsonObject, own } from '../../documents/json';
import type { Selector } from '../../documents/indicator';
import { parseSelector } from '../../promql/parseSelector';
import { plainSelectors } from '../../promql/plainSelectors';
import { objectAt, otherPaths, textAt } from '../foreign/fields';
import type { ForeignLossCode, ForeignProblemCode } from '../foreign/foreignCode';
import type { Path } from '../foreign/foreignRead';
import { latencyPair, spelled } from '../foreign/latencyPair';
import { pyrraDurationMs } from './pyrraDuration';

interface PyrraLoss {
  path: Path;
  code: ForeignLossCode;
  detail: string;
}

export type PyrraIndicator =
  | { ok: true; spec: JsonObject; total: Selector; losses: readonly PyrraLoss[] }
  | { ok: false; path: Path; code: ForeignProblemCode; detail: string };

type Kind = 'ratio' | 'latency' | 'latencyNative' | 'bool_gauge';
const KINDS: readonly Kind[] = ['ratio', 'latency', 'latencyNative', 'bool_gauge'];
const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  ratio: ['errors', 'total', 'grouping'],
  latency: ['success', 'total', 'grouping'],
  latencyNative: ['total', 'latency', 'grouping'],
  bool_gauge: ['metric', 'grouping'],
};

/** Pyrra's indicator as `indicator.spec`: its metrics are selectors, never queries. */
export function pyrraIndicator(indicator: JsonObject): PyrraIndicator {
  const kind = KINDS.find((name) => isJsonObject(own(indicator, name)));
  if (kind === undefined) {
    return refuse([], 'no-indicator', '');
  }
  const given = objectAt(indicator, kind);
  const grouping = own(given, 'grouping');
  const groups = Array.isArray(grouping) && grouping.length > 0 ? { groupBy: grouping } : {};
  const total = kind === 'bool_gauge' ? metricIn(given, []) : metricIn(objectAt(given, 'total'), ['total']);
  if ('code' in total) {
    return { ...total, path: [kind, ...total.path] };
  }
  const metric = metricOf(kind, given, total.selector);
  return 'code' in metric
    ? { ...metric, path: [kind, ...metric.path] }
    : { ok: true, spec: { ...metric.spec, ...groups }, total: total.selector, losses: lossesIn(indicator, kind) };
}

/** A second indicator, and fields that nothing reads. */
function lossesIn(indicator: JsonObject, kind: Kind): PyrraLoss[] {
  const given = objectAt(indicator, kind);
  const unread = [
    ...otherPaths(indicator, KINDS, []),
    ...otherPaths(given, FIELDS[kind], [kind]),
    ...['errors', 'success', 'total'].flatMap((side) => otherPaths(objectAt(given, side), ['metric'], [kind, side])),
  ];
  const seconds = KINDS.filter((name) => name !== kind && own(indicator, name) !== undefined);
  return [
    ...seconds.map((name) => ({ path: [name], code: 'contradiction' as const, detail: kind })),
    ...unread.map((path) => ({ path, code: 'field-not-kept' as const, detail: '' })),
  ];
}

type Problem = Extract<PyrraIndicator, { ok: false }>;

function metricOf(kind: Kind, given: JsonObject, total: Selector): { spec: JsonObject } | Problem {
  switch (kind) {
    case 'bool_gauge':
      return { spec: { boolGaugeMetric: source(total) } };
    case 'latencyNative':
      return nativeOf(given, total);
    case 'latency': {
      const good = metricIn(objectAt(given, 'success'), ['success']);
      return 'code' in good ? good : latencyOf(good.selector, total);
    }
    default: {
      const bad = metricIn(objectAt(given, 'errors'), ['errors']);
      return 'code' in bad ? bad : { spec: { ratioMetric: { bad: source(bad.selector), total: source(total) } } };
    }
  }
}

function latencyOf(good: Selector, total: Selector): { spec: JsonObject } | Problem {
  if (!good.matchers.some(({ label }) => label === 'le')) {
    return refuse(['success', 'metric'], 'le-needed', good.metric);
  }
  const pair = latencyPair(good, total);
  return pair === undefined
    ? { spec: { ratioMetric: { good: source(good), total: source(total) } } }
    : { spec: { latencyMetric: { ...source(pair.histogram), threshold: pair.threshold, ...spelled(pair) } } };
}

/** A native histogram in seconds. */
function nativeOf(given: JsonObject, histogram: Selector): { spec: JsonObject } | Problem {
  const text = textAt(given, 'latency') ?? '';
  const lengthMs = pyrraDurationMs(text);
  return lengthMs === undefined
    ? refuse(['latency'], 'not-a-length', text)
    : { spec: { latencyMetric: { ...source(histogram), threshold: lengthMs / 1000, native: true } } };
}

function metricIn(query: JsonObject, path: Path): { selector: Selector } | Problem {
  const text = textAt(query, 'metric') ?? '';
  const parsed = parseSelector(plainSelectors(text));
  return parsed.ok ? { selector: parsed.value } : refuse([...path, 'metric'], 'not-a-selector', text.slice(0, 120));
}

function source(selector: Selector): JsonObject {
  return { metricSource: { type: 'Prometheus', spec: selector } };
}

function refuse(path: Path, code: ForeignProblemCode, detail: string): Problem {
  return { ok: false, path, code, detail };
}
