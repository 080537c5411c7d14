import { indicatorSchema, type IndicatorSpec } from '../../core/documents/indicator';
import { toIndicator } from '../../core/documents/toIndicator';
import { logPipeline } from '../../core/logql/logPipeline';
import type { LogSelector } from '../../core/documents/logSelector';
import { sumBy } from '../../core/promql/sumBy';
import { WINDOW_MARK } from '../../core/promql/windowMark';
import type { LogIndicator } from '../../core/slo/slo';
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

type OwnQueries = Pick<FormValues, 'kind' | 'language' | 'given' | 'eventQuery' | 'totalQuery'>;

/** The same as queries that can be changed; undefined where the form holds none. */
export function asOwnQueries(values: FormValues): OwnQueries | undefined {
  const indicator = logIndicatorOf(values);
  if (indicator === undefined) {
    return undefined;
  }
  const { given, event, total, groupBy } = indicator;
  const count = (lines: LogSelector) => sumBy(groupBy, `count_over_time(${logPipeline(lines)} [${WINDOW_MARK}])`);
  return { kind: 'free', language: 'logql', given, eventQuery: count(event), totalQuery: count(total) };
}

function logIndicatorOf(values: FormValues): LogIndicator | undefined {
  const read = readAs(indicatorSchema, { spec: { ...logMetrics(values, {}), groupBy: values.groupBy } });
  const indicator = read && toIndicator(read.spec);
  return indicator?.kind === 'logs' ? indicator : undefined;
}

/** Each selector of lines with what it stands for. */
export function logsWords(values: FormValues): Array<{ what: string; text: string }> {
  const indicator = logIndicatorOf(values);
  return indicator
    ? [
        { what: indicator.given === 'bad' ? 'Bad lines' : 'Good lines', text: logPipeline(indicator.event) },
        { what: 'All lines', text: logPipeline(indicator.total) },
      ]
    : [];
}
