import { indicatorSchema, type IndicatorSpec } from '../../core/documents/indicator';
import { toIndicator } from '../../core/documents/toIndicator';
import { logPipeline } from '../../core/logql/logPipeline';
import type { LogSelector } from '../../core/documents/logSelector';
import { sumBy } from '../../core/promql/sumBy';
import { WINDOW_MARK } from '../../core/promql/windowMark';
import type { LogIndicator } from '../../core/slo/slo';
import { readAs } from '../../core/schema/readAs';
import type { FormValues } from './formValues';
import { filledLogs, type GuidedLogs, guidedMetrics, readGuided, toGuided } from './logs/guidedLogs';

/** What the form holds of an SLI that counts lines of logs: its parts, else the metrics, which it shows and keeps. */
export function logValues(spec: IndicatorSpec): Partial<FormValues> {
  const { ratioMetric, latencyMetric } = spec;
  const source = (ratioMetric?.total ?? latencyMetric)?.metricSource;
  const indicator = source?.type === 'Loki' && toIndicator(spec);
  return indicator && indicator.kind === 'logs'
    ? { kind: 'logs', logIndicator: JSON.stringify(toGuided(spec) ?? { ratioMetric, latencyMetric }) }
    : {};
}

/** The metrics of such an SLI: as they are stored while nothing is changed. */
export function logMetrics(values: FormValues, stored: Record<string, unknown>): Record<string, unknown> {
  const { ratioMetric, latencyMetric } = stored;
  const before = readAs(indicatorSchema, { spec: { ratioMetric, latencyMetric } });
  const known = before && logValues(before.spec).logIndicator;
  const guided = readGuided(values.logIndicator);
  if (known !== undefined && (guided === undefined || known === values.logIndicator)) {
    return { ratioMetric, latencyMetric };
  }
  return guided ? guidedMetrics(guided, known === undefined ? {} : stored) : JSON.parse(values.logIndicator);
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

/** Each selector of lines with what it stands for, as far as it is written. */
export function logsWords(values: FormValues): Array<{ what: string; text: string }> {
  const guided = readGuided(values.logIndicator);
  const filled = { ...values, logIndicator: filledLogs(values.logIndicator) };
  const indicator = logIndicatorOf(filled) ?? logIndicatorOf(withoutEvent(filled, guided));
  if (!indicator) {
    return [];
  }
  const { given, event, total } = indicator;
  const all = { what: 'All lines', text: logPipeline(total) };
  const some = { what: given === 'bad' ? 'Bad lines' : 'Good lines', text: logPipeline(event) };
  return some.text === all.text ? [all] : [some, all];
}

/** All lines are known before it is said what a good one is. */
function withoutEvent(values: FormValues, guided: GuidedLogs | undefined): FormValues {
  const { logIndicator } = values;
  const whole = guided && { ...readGuided(logIndicator), how: 'bad', eventLines: [], eventFields: [] };
  return whole ? { ...values, logIndicator: JSON.stringify(whole) } : values;
}

/** What is not right yet, and what to do. */
export function logsError(values: FormValues): string | undefined {
  const guided = readGuided(values.logIndicator);
  return guided && (rowsError(guided) ?? linesError(values) ?? eventError(values, guided));
}

function rowsError({ streams, lines, fields, eventLines, eventFields }: GuidedLogs): string | undefined {
  if ([...streams, ...fields, ...eventFields].some(({ label }) => label === '')) {
    return 'Choose a label or field for each condition, or remove the empty one.';
  }
  return [...lines, ...eventLines].some(({ value }) => value === '')
    ? 'Write the text that lines hold, or remove the empty condition.'
    : undefined;
}

function linesError(values: FormValues): string | undefined {
  return logsWords(values).length === 0
    ? 'Choose the streams by at least one label that they have, such as job = shop; a pattern or expression is written out, and a value beside > or < is a number or has a unit, such as 500 or 250ms.'
    : undefined;
}

function eventError(values: FormValues, { how, field, eventLines, eventFields }: GuidedLogs): string | undefined {
  const isWhole = logIndicatorOf(values) !== undefined;
  if (how !== 'latency' && eventLines.length === 0 && eventFields.length === 0) {
    return `Add a condition that tells ${how} lines apart, for example status >= 500: without one, every line is ${how}.`;
  }
  if (isWhole) {
    return undefined;
  }
  if (how !== 'latency') {
    return 'A value beside > or < is a number or has a unit, such as 500 or 250ms; a field is named by letters, digits and _.';
  }
  return field === ''
    ? 'Choose the field that holds the duration.'
    : 'Write up to what the duration is good: with its unit as in the lines, such as 250ms, or a number.';
}
