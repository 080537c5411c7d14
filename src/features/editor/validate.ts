import { LONGEST_STEP_MS } from '../../core/documents/indicator';
import { type FormValues, type MatcherRow, tellsEventsApart } from './formValues';
import { isGauge } from './gaugeForm';
import { logsError } from './logsForm';
import { parseTarget } from '../../core/slo/parseTarget';
import { windowFromSpec } from '../../core/slo/windowFromSpec';
import { isZone } from '../../core/time/isZone';
import { parseDuration } from '../../core/time/parseDuration';
import { wallTime } from '../../core/time/wallTime';
import type { RecordValues } from './record/recordValues';
import { validateRecord } from './record/validateRecord';
import { mayBeAsked, zeroWithoutSeries } from '../../core/promql/freeQuery';
import { isLabelName, isMetricName } from '../../core/promql/selector';
import { validateSlices } from './validateSlices';

/** What is known from outside the form when it is checked. */
export interface Surroundings {
  /** Bounds of the chosen histogram, ascending; undefined while they are not known. */
  bounds: readonly number[] | undefined;
  /** Names that other SLOs of the chosen document have. */
  takenNames: readonly string[];
  /** Objective, window or indicator differ from what roles had agreed to. */
  needsReason: boolean;
  /** The record as it was shown of what is stored; undefined for a new SLO. */
  shownRecord: RecordValues | undefined;
  /** Undefined while the record is not known. */
  isAboveBest: JudgeByRecord | undefined;
}

/** Whether no window on record was as good as a target. */
export type JudgeByRecord = (target: number) => boolean;

/** What is on record of what the form describes. */
export interface TargetRecord {
  /** Not all of it is known yet, or it is of what the form said a moment ago. */
  isReading: boolean;
  isAboveBest: JudgeByRecord | undefined;
}

export type FormErrors = Partial<Record<keyof FormValues, string>>;

/** One sentence for each field that is not right yet: what is wrong and what to do. */
export function validate(values: FormValues, surroundings: Surroundings): FormErrors {
  const errors: FormErrors = {
    ...measureErrors(values, surroundings),
    groupBy: groupError(values.groupBy),
    targetPercent: targetError(values.targetPercent),
    targetReason: targetReasonError(values, surroundings),
    duration: durationError(values),
    anchorDate: values.windowKind === 'calendar' ? anchorError(values.anchorDate) : undefined,
    zone:
      values.windowKind === 'calendar' && !isZone(values.zone)
        ? 'Choose a time zone, such as Europe/Berlin.'
        : undefined,
    service: values.service.trim() ? undefined : 'Name the service that this SLO is about.',
    displayName: values.displayName.trim() ? undefined : 'Give the SLO a name that people recognise.',
    name: nameError(values.name, surroundings.takenNames),
    ...validateSlices(values),
    ...validateRecord(values, surroundings.shownRecord),
    ...revisionErrors(values, surroundings),
    absentAfter: 'ms' in parseDuration(values.absentAfter) ? undefined : 'Write a length such as 30m, 3h or 1d.',
  };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined));
}

function revisionErrors({ revisionTrigger, revisionReason }: FormValues, { needsReason }: Surroundings): FormErrors {
  if (!needsReason) {
    return {};
  }
  return {
    ...(revisionTrigger === '' && { revisionTrigger: 'Choose what led to the change.' }),
    ...(revisionReason.trim() === '' && { revisionReason: 'Say why objective, window or indicator change.' }),
  };
}

function measureErrors(values: FormValues, surroundings: Surroundings): FormErrors {
  switch (values.kind) {
    case 'free':
      return queryErrors(values);
    case 'logs':
      return { logIndicator: logsError(values) };
    default:
      return partErrors(values, surroundings);
  }
}

/** Of an SLI that is chosen in parts. */
function partErrors(values: FormValues, surroundings: Surroundings): FormErrors {
  return {
    metric: metricError(values),
    matchers: matchersError(values.matchers),
    eventMatchers: eventError(values),
    eventMetric: tellsEventsApart(values.kind) ? metricNameError(values.eventMetric) : undefined,
    threshold: limitError(values, surroundings),
    resolution: values.kind === 'threshold' ? resolutionError(values.resolution) : undefined,
  };
}

function queryErrors({ given, eventQuery, totalQuery, language }: FormValues): FormErrors {
  const isZero = zeroWithoutSeries(totalQuery) !== undefined;
  return {
    eventQuery: queryError(eventQuery, `${given} events`, language),
    totalQuery: isZero
      ? 'Leave “or vector(0)” out: where nothing is measured there are no events, not 0 of them.'
      : queryError(totalQuery, 'all events', language),
  };
}

function queryError(query: string, counted: string, language: FormValues['language']): string | undefined {
  if (query.trim() === '') {
    return `Write the query that counts ${counted}.`;
  }
  const example = language === 'promql' ? 'increase(requests_total' : 'count_over_time({job="shop"}';
  return mayBeAsked(query)
    ? undefined
    : `Write one whole expression that sums what is counted in [$__window], such as sum(${example}[$__window])), and no other variable.`;
}

const NAMES = 'labels have letters, digits and _ here, and begin with no digit.';

function groupError(groupBy: readonly string[]): string | undefined {
  const odd = groupBy.find((label) => !isLabelName(label));
  return odd === undefined ? undefined : `Budgets cannot be told apart by "${odd}": ${NAMES} Choose another label.`;
}

function matchersError(rows: readonly MatcherRow[]): string | undefined {
  for (const { label, op, value } of rows) {
    if (label === '') {
      return 'Choose a label for each condition, or remove the empty one.';
    }
    if (!isLabelName(label)) {
      return `"${label}" cannot be a condition: ${NAMES} Remove it, or choose “Own queries” above and write it there.`;
    }
    if (op.includes('~') && !isPattern(value)) {
      return `"${value}" is not a regular expression. Close its brackets, or use = to compare the text as it is.`;
    }
  }
  return undefined;
}

function eventError(values: FormValues): string | undefined {
  if (!tellsEventsApart(values.kind)) {
    return undefined;
  }
  if (values.eventMatchers.length === 0 && values.eventMetric === '') {
    const side = values.kind === 'bad-events' ? 'bad' : 'good';
    return `Add a condition that tells ${side} events apart, for example code =~ 5.. — without one, every event is ${side}.`;
  }
  return matchersError(values.eventMatchers);
}

function metricError({ metric, kind }: FormValues): string | undefined {
  if (metric) {
    return metricNameError(metric);
  }
  return isGauge(kind) ? 'Choose the gauge that is checked.' : 'Choose the metric that counts the events.';
}

function metricNameError(metric: string): string | undefined {
  return metric === '' || isMetricName(metric)
    ? undefined
    : `"${metric}" cannot be chosen: metrics have letters, digits, _ and : here, and begin with no digit. Choose another one, or choose “Own queries” above and write it there.`;
}

/** Up to what something is good; a native histogram has bounds that are not known by name. */
function limitError({ kind, threshold, histogram }: FormValues, { bounds }: Surroundings): string | undefined {
  if (kind === 'latency') {
    return thresholdError(threshold, histogram === 'classic' ? bounds : undefined);
  }
  const isNumber = threshold.trim() !== '' && Number.isFinite(Number(threshold));
  return kind === 'threshold' && !isNumber ? 'Write the number that the gauge is held against, such as 60.' : undefined;
}

function resolutionError(text: string): string | undefined {
  const parsed = parseDuration(text);
  return 'ms' in parsed && parsed.ms <= LONGEST_STEP_MS
    ? undefined
    : 'Write how often to look in minutes, such as 1m; 15m at most.';
}

function thresholdError(text: string, bounds: readonly number[] | undefined): string | undefined {
  const threshold = Number(text);
  if (text.trim() === '' || !Number.isFinite(threshold) || threshold <= 0) {
    return 'Choose the bound up to which an event is good.';
  }
  if (!bounds || bounds.includes(threshold)) {
    return undefined;
  }
  const below = bounds.filter((bound) => bound < threshold).at(-1);
  const above = bounds.find((bound) => bound > threshold);
  return `The histogram has no bound at ${text}: events between its bounds cannot be told apart. Nearest: ${[below, above].filter((bound) => bound !== undefined).join(' and ')}.`;
}

function targetError(text: string): string | undefined {
  const target = parseTarget(text);
  if (target.ok) {
    return undefined;
  }
  if (target.code === 'not-a-number') {
    return 'Write the target in percent, such as 99.9.';
  }
  return Number(text.replace(/[\s%]/g, '').replace(',', '.')) >= 100
    ? 'A target of 100 % leaves no error budget: a single failed event would break it, so nothing could ever be changed. Choose less, such as 99.9.'
    : 'The target must lie between 0 and 100 %.';
}

function targetReasonError({ targetPercent, targetReason }: FormValues, { isAboveBest }: Surroundings) {
  const target = parseTarget(targetPercent);
  return target.ok && targetReason.trim() === '' && isAboveBest?.(target.value)
    ? 'Say what will make it as good as this, or choose less.'
    : undefined;
}

/** Any first day and zone do: they are checked at their own fields. */
const SOME_CALENDAR = { startTime: '2024-01-01 00:00:00', timeZone: 'UTC' };

function durationError({ windowKind, duration }: FormValues): string | undefined {
  const isRolling = windowKind !== 'calendar';
  const read = windowFromSpec({ duration, isRolling, calendar: SOME_CALENDAR });
  if (read.kind === 'window') {
    return undefined;
  }
  if (read.code === 'longer-than-400-days') {
    return `A ${isRolling ? 'rolling window' : 'period'} is at most 400 days long.`;
  }
  return isRolling
    ? 'Write the window as minutes, hours, days or weeks: 7d, 28d, 30d.'
    : 'Write the period as days, weeks, months, quarters or years: 4w, 1M, 1Q.';
}

function anchorError(text: string): string | undefined {
  return wallTime(`${text} 00:00:00`) !== undefined ? undefined : 'Write the first day of a period as 2026-01-31.';
}

function nameError(name: string, taken: readonly string[]): string | undefined {
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
    return 'Use up to 63 small letters, digits and hyphens; it appears in addresses, such as checkout-availability.';
  }
  return taken.includes(name) ? `The document already has an SLO named ${name}. Choose another name.` : undefined;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) !== null;
  } catch {
    return false; // the browser's own answer to a broken pattern
  }
}
