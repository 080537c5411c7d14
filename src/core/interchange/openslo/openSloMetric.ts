import { isJsonObject } from '../../documents/json';
import { objectAt, otherPaths, textAt } from '../foreign/fields';
import type { ForeignProblemCode } from '../foreign/foreignCode';
import type { Path } from '../foreign/foreignRead';

/** What one metric of an SLI asks, and of whom. */
export interface OpenSloMetric {
  type: 'Prometheus' | 'Loki';
  query: string;
  /** Name of its data source; undefined where none is named. */
  source: string | undefined;
  /** Where the query stands in the metric, and fields beside it, which nothing here asks. */
  queryPath: Path;
  others: readonly Path[];
  /** Nothing says of what type its data source is. */
  isTypeAssumed: boolean;
}

export type ReadMetric =
  { ok: true; metric: OpenSloMetric } | { ok: false; path: Path; code: ForeignProblemCode; detail: string };

/** What speaks PromQL. */
const PROMETHEUS = new Set([
  'prometheus',
  'promql',
  'thanos',
  'mimir',
  'cortex',
  'victoriametrics',
  'amazonprometheus',
]);
const QUERY_FIELDS = ['query', 'promql', 'logql', 'expr'];

/** `typeOf` tells the type of a `DataSource` object by its name. */
export function openSloMetric(given: unknown, typeOf: (name: string) => string | undefined): ReadMetric {
  const metricSource = objectAt(given, 'metricSource');
  const source = textAt(metricSource, 'metricSourceRef');
  const said = textAt(metricSource, 'type') ?? (source === undefined ? undefined : typeOf(source));
  const named = said ?? 'Prometheus';
  const type = typeNamed(named);
  if (type === undefined) {
    return { ok: false, path: ['metricSource'], code: 'other-source-type', detail: named.slice(0, 80) };
  }
  const spec = objectAt(metricSource, 'spec');
  const field = QUERY_FIELDS.find((name) => textAt(spec, name) !== undefined);
  if (field === undefined) {
    return { ok: false, path: ['metricSource', 'spec'], code: 'query-missing', detail: '' };
  }
  return {
    ok: true,
    metric: {
      ...{ type, source, query: textAt(spec, field) ?? '', queryPath: ['metricSource', 'spec', field] },
      isTypeAssumed: said === undefined && source !== undefined,
      others: [
        ...otherPaths(isJsonObject(given) ? given : {}, ['metricSource'], []),
        ...otherPaths(spec, [field], ['metricSource', 'spec']),
        ...otherPaths(metricSource, KNOWN, ['metricSource']),
      ],
    },
  };
}

const KNOWN = ['metricSourceRef', 'type', 'spec'];

function typeNamed(name: string): OpenSloMetric['type'] | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return plain === 'loki' ? 'Loki' : PROMETHEUS.has(plain) ? 'Prometheus' : undefined;
}
