import type { FormValues, MatcherRow } from '../formValues';

/** What each section of the form holds, in one line. */
export function measureSummary(values: FormValues): string {
  if (!values.metric) {
    return 'nothing chosen yet';
  }
  const all = `${values.metric}${conditions(values.matchers)}`;
  switch (values.kind) {
    case 'latency':
      return `${all}: good up to ${values.threshold || '…'}`;
    case 'bad-events':
      return `${all}: bad where${conditions(values.eventMatchers) || ' …'}`;
    case 'good-events':
      return `${all}: good where${conditions(values.eventMatchers) || ' …'}`;
  }
}

export function objectiveSummary(values: FormValues): string {
  const window =
    values.windowKind === 'rolling' ? `over the last ${values.duration}` : `in each ${values.duration}, ${values.zone}`;
  return `${values.targetPercent || '…'} % ${window}`;
}

export function ownerSummary({ displayName, service, team }: FormValues): string {
  return [displayName, service, team].filter(Boolean).join(' · ') || 'no name yet';
}

function conditions(rows: readonly MatcherRow[]): string {
  const texts = rows.filter(({ label }) => label).map(({ label, op, value }) => `${label} ${op} ${value}`);
  return texts.length ? ` ${texts.join(', ')}` : '';
}
