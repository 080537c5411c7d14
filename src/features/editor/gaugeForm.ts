import type { IndicatorSpec, Selector } from '../../core/documents/indicator';
import { emptyForm, type FormValues } from './formValues';

/** What the form holds of an SLI that checks a gauge. */
export function gaugeValues({ thresholdMetric, boolGaugeMetric }: IndicatorSpec): Partial<FormValues> {
  if (boolGaugeMetric) {
    const { metric, matchers } = boolGaugeMetric.metricSource.spec;
    return { kind: 'yes-no', metric, matchers };
  }
  if (!thresholdMetric) {
    return {};
  }
  const { metricSource, op, value, resolution, aggregation = 'each', age } = thresholdMetric;
  const { metric, matchers } = metricSource.spec;
  const held = age === true ? 'age' : 'value';
  return { kind: 'threshold', metric, matchers, op, threshold: String(value), resolution, aggregation, held };
}

type WithSource = (spec: Selector, stored: unknown) => Record<string, unknown>;

/** The stored metric of such an SLI; `withSource` puts a selector into what was stored. */
export function gaugeMetric(
  values: FormValues,
  series: Selector,
  stored: Readonly<Record<'thresholdMetric' | 'boolGaugeMetric', unknown>>,
  withSource: WithSource
) {
  if (values.kind === 'yes-no') {
    return { boolGaugeMetric: withSource(series, stored.boolGaugeMetric) };
  }
  const kept = withSource(series, stored.thresholdMetric);
  const thresholdMetric = {
    ...kept,
    op: values.op,
    // An empty field is no 0.
    value: values.threshold.trim() === '' ? undefined : Number(values.threshold),
    // A default that is written down stays so.
    resolution: values.resolution === emptyForm.resolution && !('resolution' in kept) ? undefined : values.resolution,
    aggregation: values.aggregation === 'each' ? undefined : values.aggregation,
    age: values.held === 'age' ? true : kept.age === false ? false : undefined,
  };
  return { thresholdMetric };
}

/** Whether a kind of SLI looks at a gauge; all others count events. */
export function isGauge(kind: FormValues['kind']): kind is 'threshold' | 'yes-no' {
  return kind === 'threshold' || kind === 'yes-no';
}
