import type { AlertRule } from '../facts/evidenceFacts';
import { ownedDocuments } from '../facts/ownedDocuments';
import { computeEvidence } from '../signalSources';
import { documents, down, factsWith, forbidden, read } from '../testing/facts';
import { readsOnlyResources } from './readsOnlyResources';
import { ruleTeams } from './ruleTeams';

function rule(labels: Record<string, string>, query = 'up', annotations: Record<string, string> = {}): AlertRule {
  return { name: 'rule', query, labels, annotations };
}

const runbook = { runbook_url: 'https://wiki' };
const ofCore = rule({ team: 'core' });

it.each`
  signal                         | case                          | fact                                                                                              | expected
  ${'alert_rule_count'}          | ${'by team and service'}      | ${read([rule({ team: 'shop' }), rule({ service: 'search' }), ofCore, rule({})])}                  | ${2}
  ${'alert_rule_count'}          | ${'none of its own'}          | ${read([ofCore])}                                                                                 | ${0}
  ${'alert_rule_count'}          | ${'none, and a place failed'} | ${read([ofCore], { isCut: true })}                                                                | ${'incomplete'}
  ${'alert_rule_count'}          | ${'nobody labels rules'}      | ${read([rule({})])}                                                                               | ${'label-alert-rules'}
  ${'alert_rule_count'}          | ${'down'}                     | ${down}                                                                                           | ${'unreadable'}
  ${'alert_rule_count'}          | ${'forbidden'}                | ${forbidden}                                                                                      | ${'not-permitted'}
  ${'slo_alert_rule_count'}      | ${'by label'}                 | ${read([rule({ team: 'shop', sloth_slo: 'x' }), rule({ team: 'shop', slow: 'y' })])}              | ${1}
  ${'slo_alert_rule_count'}      | ${'none, and a place failed'} | ${read([rule({ team: 'shop' })], { isCut: true })}                                                | ${'incomplete'}
  ${'slo_alert_rule_count'}      | ${'none'}                     | ${read([rule({ team: 'shop' })])}                                                                 | ${0}
  ${'alert_runbook_coverage'}    | ${'of paging rules'}          | ${read([rule({ team: 'shop', severity: 'page' }, 'up', runbook), rule({ team: 'shop' }), rule({ team: 'shop', severity: 'info' })])} | ${0.5}
  ${'alert_runbook_coverage'}    | ${'nothing pages'}            | ${read([rule({ team: 'shop', severity: 'info' })])}                                               | ${'no-data'}
  ${'resource_alert_share'}      | ${'one of two'}               | ${read([rule({ team: 'shop' }, 'node_load1 > 4'), rule({ team: 'shop' }, 'rate(errors_total[5m]) > 1')])} | ${0.5}
`('$signal, $case: $expected', ({ signal, fact, expected }) => {
  const state = computeEvidence(factsWith({ alertRules: fact }), ['shop'])[signal]?.shop;
  const told = state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason);
  expect(told).toBe(expected);
});

it.each`
  case                      | dashboards                                      | expected
  ${'one of two services'}  | ${[{ title: 'a', tags: ['service:basket'] }]}   | ${true}
  ${'only of others'}       | ${[{ title: 'a', tags: ['ledger'] }]}           | ${false}
  ${'tags of another kind'} | ${[{ title: 'a', tags: ['prod'] }]}             | ${'tag-dashboards'}
  ${'none'}                 | ${[]}                                           | ${'tag-dashboards'}
`('service_dashboard_present, $case: $expected', ({ dashboards, expected }) => {
  const state = computeEvidence(factsWith({ dashboards: read(dashboards) }), ['shop']).service_dashboard_present?.shop;
  expect(state?.status === 'known' ? state.reading : state?.status === 'unknown' && state.connect).toBe(expected);
});

it.each`
  query                                                                        | expected
  ${'node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.1'}          | ${true}
  ${'sum by (pod) (rate(container_cpu_usage_seconds_total{job="x"}[5m])) > 2'} | ${true}
  ${'kube_pod_status_ready == 0 and on (pod) kube_pod_info'}                   | ${true}
  ${'node_load1 > 4 and rate(http_requests_total[5m]) > 0'}                    | ${false}
  ${'vector(1)'}                                                               | ${false}
  ${'up == 0'}                                                                 | ${false}
`('reads only resources: $query: $expected', ({ query, expected }) => {
  expect(readsOnlyResources(query)).toBe(expected);
});

it.each`
  case                        | labels                   | query                                    | expected
  ${'label team'}             | ${{ team: 'shop' }}      | ${'up{job="ledger"}'}                    | ${['shop']}
  ${'a job in the query'}     | ${{}}                    | ${'up{job="ledger"}'}                    | ${['core']}
  ${'several jobs'}           | ${{}}                    | ${'up{job=~"ledger|basket"}'}            | ${['core', 'shop']}
  ${'inside JSON'}            | ${{}}                    | ${'{"expr":"up{service=\\"basket\\"}"}'} | ${['shop']}
  ${'what it does not match'} | ${{}}                    | ${'up{job!="ledger"}'}                   | ${[]}
  ${'an unknown service'}     | ${{ service: 'nobody' }} | ${'up'}                                  | ${[]}
`('teams of a rule by $case', ({ labels, query, expected }) => {
  expect(ruleTeams(rule(labels, query), ownedDocuments([documents], 0))).toEqual(expected);
});
