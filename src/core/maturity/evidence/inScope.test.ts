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

const alerts = (query: string, ...series: Array<[Record<string, string>, number]>) => {
  const fact = reading(...series);
  return fact.status === 'read' ? { ...fact, value: { ...fact.value, query } } : fact;
};
const search = { service: 'search' };
const basket = { service: 'basket' };
const anyOfShop = { team: 'shop' };

it.each`
  case                                 | ended                                 | short                                 | expected                       | quality
  ${'both services'}                   | ${[[search, 4], [basket, 6]]}         | ${[[search, 1], [basket, 6]]}         | ${0.25}                        | ${['proxy']}
  ${'with the team beside'}            | ${[[{ ...search, ...anyOfShop }, 4]]} | ${[[{ ...basket, ...anyOfShop }, 4]]} | ${0}                           | ${['proxy']}
  ${'some name the team alone'}        | ${[[search, 4], [anyOfShop, 6]]}      | ${[[search, 1]]}                      | ${0.25}                        | ${['proxy', 'partial']}
  ${'none short, some the team alone'} | ${[[search, 4], [anyOfShop, 6]]}      | ${[]}                                 | ${'incomplete: name-services'} | ${undefined}
  ${'only of another service'}         | ${[[basket, 6]]}                      | ${[[basket, 6]]}                      | ${'no-data: undefined'}        | ${undefined}
  ${'none of it, some the team alone'} | ${[[basket, 6], [anyOfShop, 6]]}      | ${[]}                                 | ${'incomplete: name-services'} | ${undefined}
`('alert_short_lived_share of search where alerts are of $case: $expected', ({ ended, short, expected, quality }) => {
  const readings = { alerts_ended: alerts('ended', ...ended), alerts_short_lived: alerts('short', ...short) };
  const state = stateOf(['search'], 'alert_short_lived_share', { readings });
  const told =
    state?.status === 'unknown' ? `${state.reason}: ${state.connect}` : state?.status === 'known' && state.reading;
  expect(told).toBe(expected);
  expect(state?.status === 'known' ? state.quality : undefined).toEqual(quality);
});

it('marks a share of log lines by the lines that it is a share of', () => {
  const readings = {
    log_lines: alerts('lines', [search, 10], [anyOfShop, 5]),
    log_lines_json: alerts('json', [search, 3]),
    log_lines_logfmt: alerts('logfmt', [search, 1]),
  };
  const state = stateOf(['search'], 'structured_log_share', { readings });
  expect(state).toMatchObject({ reading: 0.4, quality: ['partial'], provenance: { query: 'json + logfmt' } });
});

it('marks what leaves out something that names the team and no service', () => {
  const alertRules = read([...inBoth, rule({ team: 'shop' })]);
  expect(stateOf(['search'], 'alert_rule_count', { alertRules })).toMatchObject({ reading: 1, quality: ['partial'] });
});
