import type { TimeRange } from '@grafana/data';

/** How an SLO's page shows what a panel does: the dashboard's range where it does not end now, as figures are of its end. */
export function pageView({ raw, from, to }: TimeRange): Readonly<Record<string, string>> {
  return raw.to === 'now' ? {} : { from: String(from.valueOf()), to: String(to.valueOf()) };
}
