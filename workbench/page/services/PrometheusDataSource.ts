import type { DataQuery, ScopedVars } from '@grafana/data';
import { DataSourceWithBackend, getTemplateSrv } from '@grafana/runtime';

type Query = DataQuery & { expr?: string };

/** Stands in for Grafana's Prometheus and Loki: variables here, `$__interval` and the like on the server. */
export class PrometheusDataSource extends DataSourceWithBackend<Query> {
  filterQuery = ({ hide, expr }: Query) => hide !== true && Boolean(expr);

  applyTemplateVariables(query: Query, { __interval, __interval_ms, ...scopedVars }: ScopedVars): Query {
    return { ...query, expr: getTemplateSrv().replace(query.expr, scopedVars, asMatcher) };
  }
}

/** As Grafana's Prometheus does: one value inside a quoted string, several as a regular expression. */
function asMatcher(value: string | string[], { multi = false, includeAll = false } = {}): string {
  if (typeof value === 'string' && !multi && !includeAll) {
    return value.replace(/[\\"]/g, '\\$&');
  }
  const escaped = [value].flat().map((one) => one.replace(/\\/g, '\\\\\\\\').replace(/[$^*{}[\]'+?.()|]/g, '\\\\$&'));
  return escaped.length === 1 ? escaped.join('') : `(${escaped.join('|')})`;
}
