import { formatSloRef } from '../documents/sloRef';
import { isLabelName } from '../promql/selector';
import { sliQueries } from '../promql/sliQueries';
import type { Slo } from '../slo/slo';
import { isCounterIndicator } from './counterIndicator';
import { maySplit, RECORDED_BAD, RECORDED_TOTAL, recordedIdentity } from './headroomSeries';
import { SLOT_MS } from './recordedSeries';

export interface RecordingRule {
  record: string;
  expr: string;
  labels: Readonly<Record<string, string>>;
}

/**
 * What records an SLO's events, to be evaluated every minute; none where its SLI is not counted by a Prometheus, or its
 * groups are told by labels of the rules.
 */
export function recordingRules(slo: Slo): RecordingRule[] {
  const { indicator } = slo;
  if (!isCounterIndicator(indicator) || !maySplit(indicator)) {
    return [];
  }
  const { bad, good, total = '' } = sliQueries(indicator, SLOT_MS, { precision: 'fast', births: 'flag' });
  const ofSlo = { ...slo.labels, service: slo.service, ...(slo.team !== undefined && { team: slo.team }) };
  // A label of the rule would hide that of the series, and groups would fall together.
  const own = Object.entries(ofSlo).filter(([name]) => isLabelName(name) && !indicator.groupBy.includes(name));
  const labels = { ...Object.fromEntries(own), ...recordedIdentity(slo.ref, indicator) };
  // 0 is recorded too: where a sample of bad events lacks, the rule lacked. Good events that match nothing are not 0,
  // but those of a native histogram, which lack only where it has counted none.
  const events = bad ?? `${total} - ${good ?? ''}`;
  const isNative = indicator.kind === 'latency' && indicator.native === true;
  const badEvents = bad === undefined && !isNative ? events : `${events} or 0 * ${total}`;
  return [
    { record: RECORDED_TOTAL, expr: total, labels },
    { record: RECORDED_BAD, expr: badEvents, labels },
  ];
}

/** The same as a Prometheus rule file; texts are written as JSON, which YAML reads. */
export function recordingRuleFile(slo: Slo): string {
  const rules = recordingRules(slo).map(({ record, expr, labels }) =>
    [
      `      - record: ${record}`,
      `        expr: ${JSON.stringify(expr)}`,
      `        labels: ${JSON.stringify(labels)}`,
    ].join('\n')
  );
  const name = JSON.stringify(`headroom:${formatSloRef(slo.ref)}`);
  return rules.length === 0 ? '' : `groups:\n  - name: ${name}\n    interval: 1m\n    rules:\n${rules.join('\n')}\n`;
}
