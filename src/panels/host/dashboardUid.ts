import type { InterpolateFunction } from '@grafana/data';

const VARIABLE = '${__dashboard.uid}';

/** The uid of the dashboard that a panel is in; undefined where it has none yet, or is not in a dashboard. */
export function dashboardUid(replaceVariables: InterpolateFunction): string | undefined {
  const uid = replaceVariables(VARIABLE);
  return uid === VARIABLE || uid === '' ? undefined : uid;
}
