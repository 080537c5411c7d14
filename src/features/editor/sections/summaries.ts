import { COMPARED } from '../../../views/words/indicatorWords';
import { sliceLengthMs } from '../../../core/slo/methodFromSpec';
import { parseDuration } from '../../../core/time/parseDuration';
import { formatDuration } from '../../../views/format/formatDuration';
import { longWindow } from '../../../views/words/windowWords';
import { type FormValues, type MatcherRow, tellsEventsApart } from '../formValues';
import { logsWords } from '../logsForm';
import { isGauge } from '../gaugeForm';

/** What each section of the form holds, in one line. */
export function measureSummary(values: FormValues): string {
  if (values.kind === 'logs') {
    return (
      logsWords(values)
        .map(({ what, text }) => `${what} ${text}`)
        .join(', ') || 'nothing chosen yet'
    );
  }
  if (values.kind === 'free') {
    return values.totalQuery ? 'own queries' : 'nothing written yet';
  }
  return values.metric ? partSummary(values, values.kind) : 'nothing chosen yet';
}

function partSummary(values: FormValues, kind: Exclude<FormValues['kind'], 'logs' | 'free'>): string {
  const all = `${values.metric}${conditions(values.matchers)}`;
  if (isGauge(kind)) {
    return `${all}: good ${whileWords(values)}`;
  }
  switch (kind) {
    case 'latency':
      return `${all}: good up to ${values.threshold || '…'}`;
    case 'bad-events':
      return `${all}: bad where${conditions(values.eventMatchers) || ' …'}`;
    case 'good-events':
      return `${all}: good where${conditions(values.eventMatchers) || ' …'}`;
  }
}

function whileWords({ kind, op, threshold, held }: FormValues): string {
  const limit = `${COMPARED[op]} ${threshold || '…'}`;
  return kind === 'yes-no' ? 'at 1' : held === 'age' ? `while its age is ${limit} s` : limit;
}

export function objectiveSummary(values: FormValues): string {
  return `${values.targetPercent || '…'} % · ${objectiveWindow(values)}`;
}

/** What cannot be read stands as it was typed. */
export function objectiveWindow({ windowKind, duration, zone }: FormValues): string {
  const parsed = parseDuration(duration);
  if (windowKind === 'rolling' && 'ms' in parsed) {
    return longWindow({ kind: 'rolling', durationMs: parsed.ms });
  }
  if (windowKind === 'calendar' && 'unit' in parsed) {
    return longWindow({ kind: 'calendar', unit: parsed.unit, count: parsed.count, anchor: '', zone });
  }
  return duration;
}

/** How the settings that most SLOs never change stand. */
export function countingSummary(values: FormValues): string {
  const { precision, births, recorded, absentAfter, kind } = values;
  const silent = parseDuration(absentAfter);
  return [
    methodSummary(values),
    ...(countsCounters(values)
      ? [precision === 'exact' ? 'edges of intervals are counted exactly' : 'edges of intervals are estimated']
      : []),
    `no data after ${'ms' in silent ? formatDuration(silent.ms) : absentAfter} without ${kind === 'logs' ? 'lines' : 'samples'}`,
    ...(recorded === 'none' && !isGauge(kind) ? ['raw series always'] : []),
    ...(births === 'count' && hasBirths(kind) ? ['first values of new series count'] : []),
  ].join(', ');
}

/** Whether a series could appear that was counted nowhere before. */
export function hasBirths(kind: FormValues['kind']): boolean {
  return tellsEventsApart(kind);
}

/** Whether counters are read, whose edges can be counted exactly; Prometheus itself reads a native histogram. */
export function countsCounters({ kind, histogram }: Pick<FormValues, 'kind' | 'histogram'>): boolean {
  return tellsEventsApart(kind) || (kind === 'latency' && histogram === 'classic');
}

/** What the budget is made of. */
export function methodSummary({ method, sliceLength, sliceTargetPercent, kind }: FormValues): string {
  const sliceMs = sliceLengthMs(sliceLength);
  const slices = `slices of ${sliceMs === undefined ? sliceLength : formatDuration(sliceMs)}`;
  switch (method) {
    case 'Occurrences':
      return isGauge(kind) ? 'checks count' : 'events count';
    case 'Timeslices':
      return `${slices} count, good from ${sliceTargetPercent || '…'} %`;
    case 'RatioTimeslices':
      return `the mean of ${slices} counts`;
  }
}

export function ownerSummary({ displayName, service, team }: FormValues): string {
  return [displayName, service, team].filter(Boolean).join(' · ') || 'no name yet';
}

function conditions(rows: readonly MatcherRow[]): string {
  const texts = rows.filter(({ label }) => label).map(({ label, op, value }) => `${label} ${op} ${value}`);
  return texts.length ? ` ${texts.join(', ')}` : '';
}
