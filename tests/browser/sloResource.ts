import type { Matcher } from '../../src/core/documents/indicator';
import { API_VERSION, type Resource } from '../../src/core/documents/resource';

interface SloParts {
  displayName?: string;
  service?: string;
  description?: string;
  labels?: Record<string, string>;
  metric?: string;
  /** Conditions of all events. */
  matchers?: Matcher[];
  /** Conditions of the bad ones, besides. */
  bad?: Matcher[];
  target?: number;
  duration?: string;
  dataSource?: { uid?: string; name?: string };
}

const serverErrors: Matcher = { label: 'code', op: '=~', value: '5..' };

/** An SLO of the demo's search service, but for what is given. */
export function sloResource(name: string, parts: SloParts = {}): Resource {
  const {
    metric = 'http_requests_total',
    matchers = [{ label: 'job', op: '=', value: 'search' }],
    bad = [serverErrors],
  } = parts;
  const source = (conditions: Matcher[]) => ({
    metricSource: { type: 'Prometheus', spec: { metric, matchers: conditions } },
  });
  return {
    apiVersion: API_VERSION,
    kind: 'SLO',
    metadata: { name, displayName: parts.displayName ?? name, ...(parts.labels && { labels: parts.labels }) },
    spec: {
      description: parts.description ?? 'Made for a test.',
      service: parts.service ?? 'search',
      team: 'storefront',
      indicator: {
        spec: {
          dataSource: parts.dataSource ?? { uid: 'prometheus' },
          ratioMetric: { bad: source([...matchers, ...bad]), total: source(matchers) },
        },
      },
      timeWindow: [{ duration: parts.duration ?? '30d', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target: parts.target ?? 0.995 }],
    },
  };
}
