import { indicatorSchema, type IndicatorSpec } from '../../core/documents/indicator';
import { toIndicator } from '../../core/documents/toIndicator';
import { logPipeline } from '../../core/logql/logPipeline';
import { readAs } from '../../core/schema/readAs';
import type { FormValues } from './formValues';

/** What the form holds of an SLI that counts lines of logs: it shows it and keeps it as it is. */
export function logValues(spec: IndicatorSpec): Partial<FormValues> {
  const { ratioMetric, latencyMetric } = spec;
  const source = (ratioMetric?.total ?? latencyMetric)?.metricSource;
  const indicator = source?.type === 'Loki' && toIndicator(spec);
  return indicator && indicator.kind === 'logs'
    ? { kind: 'logs', logIndicator: JSON.stringify({ ratioMetric, latencyMetric }) }
    : {};
}

/** The metrics of such an SLI: as they are stored, else as the form holds them. */
export function logMetrics(values: FormValues, stored: Record<string, unknown>): Record<string, unknown> {
  const { ratioMetric, latencyMetric } = stored;
  const known: unknown = ratioMetric ?? latencyMetric;
  return known === undefined ? JSON.parse(values.logIndicator || '{}') : { ratioMetric, latencyMetric };
}

/** Each selector of lines with what it stands for. */
export function logsWords(values: FormValues): Array<{ what: string; text: string }> {
  const read = readAs(indicatorSchema, { spec: logMetrics(values, {}) });
  const indicator = read && toIndicator(read.spec);
  return indicator?.kind === 'logs'
    ? [
        { what: indicator.given === 'bad' ? 'Bad lines' : 'Good lines', text: logPipeline(indicator.event) },
        { what: 'All lines', text: logPipeline(indicator.total) },
      ]
    : [];
}
