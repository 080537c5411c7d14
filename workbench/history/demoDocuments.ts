import { newDashboard } from '../../src/core/documents/newDashboard';
import { API_VERSION, type Resource } from '../../src/core/documents/resource';
import type { DemoService, LabelledMetric, SuggestedIndicator, SuggestedSlo } from './demoService';
import { demoJourneys } from './demoJourneys';
import { demoServiceDetails } from './demoServiceDetails';
import { demoServices } from './demoServices';
import { withDemoRecord } from './demoSloRecords';

export interface DemoDashboard {
  /** Below provisioning/dashboards/demo. */
  file: string;
  dashboard: Readonly<Record<string, unknown>>;
}

const teams: Readonly<Record<DemoService['team'], string>> = {
  identity: 'Who signs in, and stays signed in',
  storefront: 'From the first page to the order',
  fulfilment: 'From the order to the parcel',
};

/** Services for which it is written down what happens when a budget is spent; of fulfilment's, one. */
const withPolicy: readonly string[] = ['user-auth', 'session-store', 'checkout', 'catalog', 'search', 'payments'];

/** A document for each service and each team of the demo company, and a dashboard that shows them together. */
export function demoDocuments(): DemoDashboard[] {
  return [
    ...demoServices.map(serviceDocument),
    ...Object.entries(teams).map(([team, description]) =>
      document(`team-${team}`, `Team ${team}`, 'team', [resource('Team', team, capitalised(team), { description })])
    ),
    { file: 'company.json', dashboard: company() },
    { file: 'maturity.json', dashboard: maturity() },
  ];
}

export function serviceDocument(service: DemoService): DemoDashboard {
  return document(service.name, service.displayName, 'service', serviceResources(service));
}

export function documentUid(name: string): string {
  return `headroom-${name}`;
}

function document(name: string, title: string, kind: 'service' | 'team', resources: Resource[]): DemoDashboard {
  const uid = documentUid(name);
  const content = { uid, revision: 1, generation: 1, resources };
  return { file: `${name}.json`, dashboard: { uid, ...newDashboard(title, [`headroom-${kind}`], content) } };
}

export function serviceResources(service: DemoService): Resource[] {
  const { name, displayName, description, team, suggestedSlos } = service;
  return [
    resource('Service', name, displayName, { description, team, ...demoServiceDetails[name] }),
    ...suggestedSlos.map((slo) => {
      const { metadata, ...rest } = resource(
        'SLO',
        slo.name,
        slo.displayName,
        withDemoRecord(name, slo.name, sloSpec(slo, service))
      );
      const annotations = { 'headroom/error-budget-policy': `https://wiki.fjord-outfitters.example/policies/${team}` };
      return { ...rest, metadata: withPolicy.includes(name) ? { ...metadata, annotations } : metadata };
    }),
    ...(demoJourneys[name] ?? []).map((slo) => resource('SLO', slo.name, slo.displayName, { ...slo.spec })),
  ];
}

function sloSpec(slo: SuggestedSlo, { name: service, team, dataSource = 'prometheus' }: DemoService) {
  const { indicator, target, window, groupBy, description } = slo;
  return {
    description,
    service,
    team,
    indicator: {
      spec: { dataSource: { uid: dataSource }, ...indicatorSpec(indicator), ...(groupBy && { groupBy }) },
    },
    timeWindow: [
      window.kind === 'rolling'
        ? { duration: `${window.days}d`, isRolling: true }
        : {
            duration: '1M',
            isRolling: false,
            calendar: { startTime: '2026-01-01 00:00:00', timeZone: window.timeZone },
          },
    ],
    budgetingMethod: 'Occurrences',
    objectives: [{ target }],
  };
}

function indicatorSpec(indicator: SuggestedIndicator) {
  switch (indicator.kind) {
    case 'ratio-bad':
      return { ratioMetric: { bad: metricSource(indicator.bad), total: metricSource(indicator.total) } };
    case 'ratio-good':
      return { ratioMetric: { good: metricSource(indicator.good), total: metricSource(indicator.total) } };
    case 'latency':
      return { latencyMetric: { ...metricSource(indicator.histogram), threshold: indicator.thresholdSeconds } };
  }
}

function metricSource({ metric, matchers }: LabelledMetric) {
  const spec = { metric, matchers: matchers.map(({ label, operator, value }) => ({ label, op: operator, value })) };
  return { metricSource: { type: 'Prometheus', spec } };
}

function resource(kind: string, name: string, displayName: string, spec: Record<string, unknown>): Resource {
  return { apiVersion: API_VERSION, kind, metadata: { name, displayName }, spec };
}

/** A plain dashboard: every size of panel, by reference, by variable, and all SLOs as list and tiles. */
function company() {
  const burnDown = (id: number, title: string, slo: string, x: number, y: number, w: number, h: number) => ({
    id,
    type: 'headroom-burndown-panel',
    title,
    gridPos: { x, y, w, h },
    options: { slo },
  });
  return {
    uid: 'fjord-outfitters',
    title: 'Fjord Outfitters: error budgets',
    // Also by the services whose burn-downs it shows: that is how a service's dashboard is found.
    tags: [
      'demo',
      ...['checkout', 'catalog', 'search', 'user-auth', 'payments', 'shipping-labels'].map((name) => `service:${name}`),
    ],
    schemaVersion: 42,
    time: { from: 'now-30d', to: 'now' },
    refresh: '1m',
    panels: [
      { id: 1, type: 'headroom-status-panel', title: 'All SLOs', gridPos: { x: 0, y: 0, w: 16, h: 20 }, options: {} },
      {
        id: 2,
        type: 'headroom-status-panel',
        title: 'Storefront',
        gridPos: { x: 16, y: 0, w: 8, h: 6 },
        options: { layout: 'tiles', team: 'storefront' },
      },
      burnDown(5, 'Search', 'headroom-search/availability', 16, 6, 4, 4),
      burnDown(7, 'Label printing', 'headroom-shipping-labels/availability', 20, 6, 4, 4),
      burnDown(8, 'Catalogue availability, calendar month', 'headroom-catalog/availability-month', 16, 10, 8, 5),
      burnDown(9, 'Sign-in availability', 'headroom-user-auth/availability', 16, 15, 8, 5),
      burnDown(3, 'Checkout availability', 'headroom-checkout/availability', 0, 20, 12, 9),
      burnDown(4, 'Sign-in latency', 'headroom-user-auth/latency', 12, 20, 12, 9),
      burnDown(6, 'Payments availability', 'headroom-payments/availability', 0, 29, 24, 8),
    ],
  };
}

/** The assessment that is seeded when the demo starts, in each size of its panel. */
function maturity() {
  const assessment = (id: number, title: string, teams: string, x: number, y: number, w: number, h: number) => ({
    ...{ id, type: 'headroom-maturity-panel', title, gridPos: { x, y, w, h } },
    options: { assessment: 'headroom-assessment-sre/sre', teams },
  });
  return {
    uid: 'fjord-outfitters-maturity',
    title: 'Fjord Outfitters: SRE maturity',
    tags: ['demo'],
    schemaVersion: 42,
    time: { from: 'now-30d', to: 'now' },
    panels: [
      assessment(1, 'All teams', '', 0, 0, 24, 22),
      assessment(2, 'Fulfilment', 'fulfilment', 0, 22, 12, 12),
      assessment(3, 'Storefront', 'storefront', 12, 22, 6, 8),
      assessment(4, 'Identity', 'identity', 18, 22, 6, 8),
    ],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
