import { documents, factsWith, NOW_MS, read, reading } from './testing/facts';
import { inScope } from './facts/inScope';
import { ownedDocuments } from './facts/ownedDocuments';
import { computeEvidence } from './signalSources';

const rule = (labels: Record<string, string>, query = 'up') => ({ name: 'r', query, labels, annotations: {} });
const record = (...tags: string[]) => ({ timeMs: NOW_MS - 1000, endMs: undefined, tags });
const of = (services: string[]) => inScope(ownedDocuments([documents], 0), { kind: 'service', services });
const stateOf = (services: string[], signal: string, facts = {}, team = 'shop') =>
  computeEvidence(factsWith({ ...facts, documents: read(of(services)) }), [team])[signal]?.[team];

const inBoth = [rule({ team: 'shop', service: 'search' }), rule({ service: 'basket' })];
const inQuery = rule({ team: 'shop' }, 'up{job="search"}');
const decisions = [record('headroom-decision', 'service:basket'), record('headroom-decision', 'service:search')];
const probes = (label: object) => ({ outside_in_probe: reading([{ service: 'basket' }, 1], [{ ...label }, 1]) });

it.each`
  signal                         | case                            | services      | facts                                                                      | expected
  ${'slo_count'}                 | ${'of the service'}             | ${['search']} | ${{}}                                                                      | ${0}
  ${'slo_count'}                 | ${'of the service'}             | ${['basket']} | ${{}}                                                                      | ${2}
  ${'slo_count'}                 | ${'none named: all'}            | ${[]}         | ${{}}                                                                      | ${2}
  ${'slo_count'}                 | ${'of another team'}            | ${['ledger']} | ${{}}                                                                      | ${'not-named'}
  ${'slo_service_coverage'}      | ${'of the service'}             | ${['search']} | ${{}}                                                                      | ${0}
  ${'alert_rule_count'}          | ${'team and service'}           | ${['search']} | ${{ alertRules: read(inBoth) }}                                            | ${1}
  ${'alert_rule_count'}          | ${'service in the query'}       | ${['search']} | ${{ alertRules: read([inQuery]) }}                                         | ${1}
  ${'alert_rule_count'}          | ${'only of another service'}    | ${['basket']} | ${{ alertRules: read([inQuery]) }}                                         | ${0}
  ${'alert_rule_count'}          | ${'perhaps of another service'} | ${['basket']} | ${{ alertRules: read([inQuery, rule({ team: 'shop' })]) }}                 | ${'incomplete'}
  ${'alert_rule_count'}          | ${'only the team is named'}     | ${['basket']} | ${{ alertRules: read([rule({ team: 'shop' })]) }}                          | ${'not-connected'}
  ${'eb_decision_count'}         | ${'by service'}                 | ${['search']} | ${{ records: read(decisions) }}                                            | ${1}
  ${'eb_decision_count'}         | ${'of the team, or another'}    | ${['search']} | ${{ records: read([record('headroom-decision', 'team:shop')]) }}           | ${'incomplete'}
  ${'outside_in_probe'}          | ${'only of another service'}    | ${['search']} | ${{ readings: probes({ service: 'ledger' }) }}                             | ${false}
  ${'outside_in_probe'}          | ${'of the service'}             | ${['search']} | ${{ readings: probes({ app: 'search' }) }}                                 | ${true}
  ${'policy_violations'}         | ${'by team alone'}              | ${['search']} | ${{ readings: { gatekeeper_violations: reading([{ team: 'shop' }, 3]) } }} | ${'not-connected'}
  ${'service_dashboard_present'} | ${'only of another service'}    | ${['search']} | ${{ dashboards: read([{ title: 'a', tags: ['basket'] }]) }}                | ${false}
`('$signal of $services, $case: $expected', ({ signal, services, facts, expected }) => {
  const state = stateOf(services, signal, facts);
  expect(state?.status === 'known' ? state.reading : state?.status === 'unknown' && state.reason).toBe(expected);
});

it('marks what leaves out something that names the team and no service', () => {
  const alertRules = read([...inBoth, rule({ team: 'shop' })]);
  expect(stateOf(['search'], 'alert_rule_count', { alertRules })).toMatchObject({ reading: 1, quality: ['partial'] });
});
