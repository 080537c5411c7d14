import type { Conflict } from '../../../adapters/documents/documentStore';
import { formatTarget } from '../../../views/format/formatTarget';

/** Where documents keep what people know by a name of the form. */
const places: ReadonlyArray<readonly [RegExp, string]> = [
  [/^spec\.objectives(\[0\](\.target)?)?$/, 'Objective'],
  [/^spec\.timeWindow(\[0\])?$/, 'Window'],
  [/^spec\.timeWindow\[0\]\.duration$/, 'Length of the window'],
  [/^spec\.timeWindow\[0\]\.isRolling$/, 'Rolling window'],
  [/^spec\.timeWindow\[0\]\.calendar\.timeZone$/, 'Time zone'],
  [/^spec\.timeWindow\[0\]\.calendar/, 'Calendar of the window'],
  [/^spec\.indicator\.spec\.dataSource/, 'Data source'],
  [/^spec\.indicator\.spec\.groupBy$/, 'Budgets by label'],
  [/^spec\.indicator\.spec\.latencyMetric\.threshold$/, 'Good up to'],
  [/\.latencyMetric\.native$/, 'Kind of histogram'],
  [/\.(thresholdMetric|boolGaugeMetric)\.metricSource\.spec\.metric$/, 'Gauge'],
  [/\.(thresholdMetric|boolGaugeMetric)\.metricSource\.spec\.matchers$/, 'Conditions'],
  [/\.thresholdMetric\.(op|value)$/, 'Good while'],
  [/\.thresholdMetric\.resolution$/, 'Looked at every'],
  [/\.thresholdMetric\.aggregation$/, 'Several series'],
  [/\.thresholdMetric\.age$/, 'What is compared'],
  [/\.total\.metricSource\.spec\.query$/, 'Query for all events'],
  [/\.bad\.metricSource\.spec\.query$/, 'Query for bad events'],
  [/\.good\.metricSource\.spec\.query$/, 'Query for good events'],
  [/\.total\.metricSource\.spec\.metric$/, 'Metric of all events'],
  [/\.total\.metricSource\.spec\.matchers$/, 'Conditions of all events'],
  [/\.bad\.metricSource\.spec\.metric$/, 'Metric of the bad events'],
  [/\.bad\.metricSource\.spec\.matchers$/, 'Conditions of the bad events'],
  [/\.good\.metricSource\.spec\.metric$/, 'Metric of the good events'],
  [/\.good\.metricSource\.spec\.matchers$/, 'Conditions of the good events'],
  [/\.latencyMetric\.metricSource\.spec\.metric$/, 'Histogram'],
  [/\.latencyMetric\.metricSource\.spec\.matchers$/, 'Conditions'],
  [/^metadata\.displayName$/, 'Name'],
  [/^spec\.description$/, 'Why it matters'],
  [/^spec\.service$/, 'Service'],
  [/^spec\.team$/, 'Team'],
  [/^spec\.budgetingMethod$/, 'What the budget is made of'],
  [/^spec\.objectives\[0\]\.timeSliceWindow$/, 'Length of a slice'],
  [/^spec\.objectives\[0\]\.timeSliceTarget$/, 'A slice is good from'],
  [/^spec\.missingData$/, 'Time without data'],
  [/^spec\.precision$/, 'Precision'],
  [/^spec\.births$/, 'First value of a new series'],
  [/^spec\.absentAfter$/, 'Shown as no data after'],
  [/^spec\.record\.journey$/, 'Journey'],
  [/^spec\.record\.step$/, 'Step of the journey'],
  [/^spec\.record\.persona$/, 'Persona'],
  [/^spec\.record\.brokenMeans$/, 'What broken means'],
  [/^spec\.record\.complainWhen$/, 'When they complain'],
  [/^spec\.record\.environments$/, 'Environments'],
  [/^spec\.record\.regions$/, 'Regions'],
  [/^spec\.record\.priority/, 'Priority'],
  [/^spec\.record\.response\.within$/, 'Expected response'],
  [/^spec\.record\.response\.mayActAlone$/, 'May act alone'],
  [/^spec\.record\.response/, 'First to act'],
  [/^spec\.record\.runbook$/, 'Runbook'],
  [/^spec\.record\.dashboards$/, 'Dashboards'],
  [/^spec\.record\.links$/, 'Links'],
  [/^spec\.record$/, 'Users and response'],
  [/^spec\.reviewBy$/, 'Next review'],
  [/^spec\.targetReason$/, 'Why this target'],
  [/^spec\.recorded/, 'Recorded series'],
  [/^spec\.life/, 'Stages of its life'],
  [/^spec\.reviews/, 'Reviews'],
  [/^spec\.revisions/, 'Revisions'],
  [/^spec\.targets/, 'Earlier targets'],
  [/^spec\.agreement/, 'Agreement'],
  [/^metadata\.labels/, 'Labels'],
  [/^$/, 'All of it'],
];

/** Where a difference is: as the form calls it, else undefined; `of` is the resource: `SLO availability`. */
export function placeWords({ resource, path }: Conflict): { place: string | undefined; of: string } {
  const place = places.find(([pattern]) => pattern.test(path))?.[1];
  return { place, of: resource.replace('/', ' ') };
}

/** One side of a difference: a target in percent, conditions as they are read, all else as it is written. */
export function valueWords({ path }: Conflict, value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  if (typeof value === 'number' && /\.(target|timeSliceTarget)$/.test(path)) {
    return formatTarget(value);
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  if (path.endsWith('.matchers') && Array.isArray(value)) {
    return value.map(conditionWords).join(', ') || 'none';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}

function conditionWords(condition: unknown): string {
  if (typeof condition !== 'object' || condition === null) {
    return String(condition);
  }
  const { label, op, value } = { label: '', op: '', value: '', ...condition };
  return `${label} ${op} ${value}`;
}
