import { API_VERSION, type Resource } from '../resource';

const selector = (metric: string) => ({ metricSource: { type: 'Prometheus', spec: { metric, matchers: [] } } });

/** A small valid SLO resource, as it is stored. */
export function exampleSlo(name: string, target = 0.999, more: object = {}): Resource {
  return {
    apiVersion: API_VERSION,
    kind: 'SLO',
    metadata: { name },
    spec: {
      service: 'checkout',
      indicator: { spec: { ratioMetric: { bad: selector('errors_total'), total: selector('requests_total') } } },
      timeWindow: [{ duration: '30d', isRolling: true }],
      objectives: [{ target }],
      ...more,
    },
  };
}

export function exampleService(name: string): Resource {
  return { apiVersion: API_VERSION, kind: 'Service', metadata: { name }, spec: {} };
}

export function exampleDashboard(resources: readonly unknown[], options: object = {}, panels: readonly object[] = []) {
  return {
    title: 'Checkout',
    tags: ['headroom', 'headroom-service'],
    panels: [
      { id: 1, type: 'headroom-document-panel', options: { format: 1, revision: 1, resources, ...options } },
      ...panels,
    ],
  };
}
