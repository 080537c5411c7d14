import type { DataQuery, ScopedVars } from '@grafana/data';
import { DataSourceWithBackend } from '@grafana/runtime';

import { replaceVariables } from './templateService.ts';

type Query = DataQuery & { expr?: string };

/** Stands in for Grafana's Prometheus and Loki: variables here, `$__interval` and the like on the server. */
export class PrometheusDataSource extends DataSourceWithBackend<Query> {
  filterQuery = ({ hide, expr }: Query) => hide !== true && Boolean(expr);
  applyTemplateVariables = (query: Query, scopedVars: ScopedVars) => ({
    ...query,
    expr: replaceVariables(query.expr, scopedVars, 'pipe'),
  });
}
