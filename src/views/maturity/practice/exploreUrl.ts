import { locationUtil } from '@grafana/data';
import type { Provenance } from '../../../core/maturity/evidence/signalState';

/** Explore with the query behind a reading; undefined where there is none that Explore could show. */
export function exploreUrl({ source, dataSourceUid, query, fromMs, toMs }: Provenance): string | undefined {
  const isQuery = source === 'prometheus' || source === 'loki';
  if (!isQuery || dataSourceUid === undefined || query === undefined || fromMs === undefined || toMs === undefined) {
    return undefined;
  }
  const pane = {
    datasource: dataSourceUid,
    queries: [
      {
        refId: 'A',
        datasource: { uid: dataSourceUid, type: source },
        expr: query,
        instant: true,
        queryType: 'instant',
      },
    ],
    range: { from: String(fromMs), to: String(toMs) },
  };
  const panes = encodeURIComponent(JSON.stringify({ evidence: pane }));
  return locationUtil.assureBaseUrl(`/explore?schemaVersion=1&panes=${panes}`);
}
