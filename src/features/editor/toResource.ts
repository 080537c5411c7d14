import { asObject } from './asObject';
import type { Selector } from '../../core/documents/indicator';
import { targetReasonOf } from '../../core/documents/targetReason';
import { API_VERSION, type Resource } from '../../core/documents/resource';
import type { SloResource } from '../../core/documents/sloSchema';
import { formatTargetPercent, parseTarget } from '../../core/slo/parseTarget';
import { freeMetrics } from './free/freeForm';
import { emptyForm, type FormValues, type MatcherRow } from './formValues';
import { gaugeMetric } from './gaugeForm';
import { indicatorValues } from './indicatorValues';
import { logMetrics } from './logsForm';
import { recordParts, recordValues } from './record/recordForm';
import { sliceObjective, sliceValues } from './sliceValues';

/** The stored resource of a valid form. Fields of `base` that the form does not know are kept. */
export function toResource(values: FormValues, base: Resource | undefined): Resource {
  const target = parseTarget(values.targetPercent);
  const stored = asObject(base?.spec);
  const indicator = asObject(stored.indicator);
  const objective = asObject(asArray(stored.objectives)[0]);
  const { labels, ...record } = recordParts(values, base);
  const spec: Record<string, unknown> = {
    ...stored,
    description: values.description.trim() || undefined,
    service: values.service,
    team: values.team.trim() || undefined,
    indicator: { ...indicator, spec: indicatorSpec(values, indicator.spec) },
    timeWindow: [timeWindow(values, asArray(stored.timeWindow)[0])],
    budgetingMethod: values.method,
    objectives: [
      {
        ...objective,
        target: target.ok ? target.value : undefined,
        ...sliceObjective(values, objective, stored.budgetingMethod),
      },
    ],
    targetReason:
      values.targetReason === targetReasonOf(stored) ? stored.targetReason : values.targetReason.trim() || undefined,
    missingData: unlessDefault(values, 'missingData'),
    precision: unlessDefault(values, 'precision'),
    births: unlessDefault(values, 'births'),
    recorded: recordedSpec(values, stored.recorded),
    absentAfter: unlessDefault(values, 'absentAfter'),
    ...record,
  };
  const displayName = values.displayName.trim() || undefined;
  const metadata = { ...base?.metadata, name: values.name, displayName, labels };
  return withoutUndefined({ ...base, apiVersion: API_VERSION, kind: 'SLO', metadata, spec });
}

/** What the form shows of a stored SLO; `toResource` of the result gives the same resource. */
export function toFormValues(slo: SloResource, documentUid: string): FormValues {
  const { spec, metadata } = slo;
  return {
    ...emptyForm,
    ...(spec.indicator && indicatorValues(spec.indicator.spec)),
    ...windowValues(spec.timeWindow[0]),
    targetPercent: formatTargetPercent(spec.objectives[0]?.target ?? 0),
    targetReason: targetReasonOf(spec),
    displayName: metadata.displayName ?? '',
    name: metadata.name,
    description: spec.description ?? '',
    service: spec.service,
    team: spec.team ?? '',
    ...sliceValues(spec),
    precision: spec.precision,
    births: spec.births,
    recorded: spec.recorded?.source === 'none' ? 'none' : 'use',
    absentAfter: spec.absentAfter,
    ...recordValues(slo),
    documentUid,
  };
}

function windowValues(window: SloResource['spec']['timeWindow'][number] | undefined): Partial<FormValues> {
  if (!window) {
    return {};
  }
  const { duration, isRolling, calendar } = window;
  return {
    duration,
    windowKind: isRolling ? 'rolling' : 'calendar',
    ...(calendar && { anchorDate: calendar.startTime.slice(0, 10), zone: calendar.timeZone }),
  };
}

function indicatorSpec(values: FormValues, base: unknown) {
  const { ratioMetric, latencyMetric, thresholdMetric, boolGaugeMetric, ...rest } = asObject(base);
  const total = selector(values.metric, values.matchers);
  const event = selector(
    values.eventMetric || values.metric,
    values.eventAlone ? values.eventMatchers : [...values.matchers, ...values.eventMatchers]
  );
  const source = (spec: Selector, metric: unknown) => ({
    ...asObject(metric),
    metricSource: { ...asObject(asObject(metric).metricSource), type: 'Prometheus', spec },
  });
  const stored = asObject(ratioMetric);
  return {
    ...rest,
    dataSource: values.dataSourceUid
      ? { ...asObject(rest.dataSource), ...dataSource(values, rest.dataSource) }
      : undefined,
    groupBy: values.groupBy.length ? values.groupBy : undefined,
    ...metrics(),
  };

  function metrics(): object {
    switch (values.kind) {
      case 'free':
        return freeMetrics(values, { ratioMetric, groupBy: rest.groupBy });
      case 'logs':
        return logMetrics(values, { ratioMetric, latencyMetric });
      case 'threshold':
      case 'yes-no':
        return gaugeMetric(values, total, { thresholdMetric, boolGaugeMetric }, source);
      case 'latency': {
        const kept = asObject(latencyMetric);
        const native = values.histogram === 'native' ? true : kept.native === false ? false : undefined;
        const threshold = Number(values.threshold);
        return { latencyMetric: { ...source(total, kept), threshold, ...spellingsOf(values, threshold), native } };
      }
      default:
        return {
          ratioMetric: {
            ...stored,
            good: values.kind === 'good-events' ? source(event, stored.good) : undefined,
            bad: values.kind === 'bad-events' ? source(event, stored.bad) : undefined,
            total: source(total, stored.total),
          },
        };
    }
  }
}

/** Of another bound, or of a native histogram, there are none. */
function spellingsOf({ spellings, histogram }: FormValues, threshold: number): { spellings: string[] | undefined } {
  const known = histogram === 'classic' ? spellings.filter((text) => Number(text) === threshold) : [];
  return { spellings: known.length > 0 ? known : undefined };
}

/** A data source that was named by its name stays so until another one is chosen. */
function dataSource(values: FormValues, base: unknown) {
  const { uid, name } = asObject(base);
  return uid === undefined && name === values.dataSourceUid ? { name } : { uid: values.dataSourceUid, name: undefined };
}

function selector(metric: string, matchers: readonly MatcherRow[]): Selector {
  return { metric, matchers: matchers.filter(({ label }) => label !== '') };
}

function timeWindow(values: FormValues, base: unknown) {
  const { calendar, ...rest } = asObject(base);
  if (values.windowKind === 'rolling') {
    return { ...rest, duration: values.duration, isRolling: true };
  }
  const startTime = `${values.anchorDate} ${String(asObject(calendar).startTime ?? '').slice(11) || '00:00:00'}`;
  const kept = { ...asObject(calendar), startTime, timeZone: values.zone };
  return { ...rest, duration: values.duration, isRolling: false, calendar: kept };
}

function recordedSpec({ recorded }: FormValues, base: unknown): unknown {
  const isOff = asObject(base).source === 'none';
  return isOff === (recorded === 'none') ? base : recorded === 'none' ? { source: 'none' } : undefined;
}

function unlessDefault<K extends keyof FormValues>(values: FormValues, key: K): FormValues[K] | undefined {
  return values[key] === emptyForm[key] ? undefined : values[key];
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Keys without a value are left out: documents have no `undefined` and no `null`. */
function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
