import type { DataQuery, ScopedVars } from '@grafana/data';
import { DataSourceWithBackend } from '@grafana/runtime';

import { replaceVariables } from './templateService.ts';

type Query = DataQuery & { expr?: string };

/** Stands in for Grafana's Prometheus and Loki: variables here, `$__interval` and the like on the server. */
export class PrometheusDataSource extends DataSourceWithBackend<Query> {
  filterQuery = ({ hide }: Query) => hide !== true;

  applyTemplateVariables(query: Query, scopedVars: ScopedVars): Query {
    return { ...query, expr: replaceVariables(query.expr, scopedVars, 'pipe') };
  }
}
