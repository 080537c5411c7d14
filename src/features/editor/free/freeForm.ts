import { asObject } from '../asObject';
import { toIndicator } from '../../../core/documents/toIndicator';
import { sideQuery } from '../../../core/promql/sideQuery';
import type { Counted } from '../../../core/slo/slo';
import { indicatorSchema, type IndicatorSpec } from '../../../core/documents/indicator';
import { anyQuery } from '../../../core/documents/anyQuery';
import { readAs } from '../../../core/schema/readAs';
import type { FormValues } from '../formValues';

/** A stored query that may not be asked is shown to be mended. */
const storedIndicator = anyQuery(indicatorSchema);

/** What the form holds of an SLI that is counted by own queries; a side that is given in parts stands as its query. */
export function freeValues(spec: IndicatorSpec): Partial<FormValues> {
  const indicator = spec.ratioMetric && toIndicator(spec);
  return indicator?.kind === 'free'
    ? {
        kind: 'free',
        language: indicator.language,
        given: indicator.given,
        eventQuery: queryOf(indicator.event, spec.groupBy),
        totalQuery: queryOf(indicator.total, spec.groupBy),
      }
    : {};
}

/** The metrics of such an SLI. What is stored in parts stays so while its query is not changed. */
export function freeMetrics(values: FormValues, stored: Record<string, unknown>): Record<string, unknown> {
  const { language, given, eventQuery, totalQuery } = values;
  const type = language === 'logql' ? 'Loki' : 'Prometheus';
  const ratio = asObject(stored.ratioMetric);
  const before = readAs(storedIndicator, { spec: { ratioMetric: stored.ratioMetric, groupBy: stored.groupBy } });
  const known = before && freeValues(before.spec);
  const source = (metric: unknown, query: string, knownQuery: string | undefined) => {
    const { metricSource, ...rest } = asObject(metric);
    const { spec, ...others } = asObject(metricSource);
    const isSame = known?.language === language && query === knownQuery;
    const { metric: _, matchers, lines, parser, fields, ...kept } = asObject(spec);
    return { ...rest, metricSource: { ...others, type, spec: isSame ? spec : { ...kept, query } } };
  };
  const event = source(ratio[given], eventQuery, known?.given === given ? known.eventQuery : undefined);
  return {
    ratioMetric: {
      ...ratio,
      good: given === 'good' ? event : undefined,
      bad: given === 'bad' ? event : undefined,
      total: source(ratio.total, totalQuery, known?.totalQuery),
    },
  };
}

/** The query that counts as a side of a ratio does, in the groups of the SLI; empty where a name in it is none. */
function queryOf(side: Counted, groupBy: readonly string[]): string {
  try {
    return sideQuery(side, groupBy);
  } catch {
    return ''; // the RangeError of a name: the form asks for the query
  }
}
