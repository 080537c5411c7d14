import type { QueryReading } from '../facts/evidenceFacts';
import type { Fact } from '../facts/fact';
import { computeEvidence } from '../signalSources';
import { DAY_MS, down, factsWith, NOW_MS, reading } from '../testing/facts';

type Readings = Readonly<Record<string, Fact<QueryReading>>>;
const byService = (...of: Array<[service: string, value: number]>) =>
  reading(...of.map(([service, value]): [{ service: string }, number] => [{ service }, value]));
const byNamespace = (...of: Array<[namespace: string, value: number]>) =>
  reading(
    ...of.map(([name, value]): [{ resource_namespace: string }, number] => [{ resource_namespace: name }, value])
  );

function stateOf(signal: string, readings: Readings) {
  return computeEvidence(factsWith({ readings }), ['shop'])[signal]?.shop;
}

function qualityOf(signal: string, readings: Readings) {
  const state = stateOf(signal, readings);
  return state?.status === 'known' ? state.quality : undefined;
}

function told(signal: string, readings: Readings) {
  const state = stateOf(signal, readings);
  return state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason);
}

it.each`
  case                         | containers                        | limited                           | expected
  ${'three of four'}           | ${[['basket', 3], ['search', 1]]} | ${[['basket', 2], ['search', 1]]} | ${0.75}
  ${'only others have limits'} | ${[['basket', 3], ['ledger', 1]]} | ${[['ledger', 1]]}                | ${0}
  ${'none of its own runs'}    | ${[['ledger', 1]]}                | ${[['ledger', 1]]}                | ${'no-data'}
  ${'limits are not exported'} | ${[['basket', 3]]}                | ${[]}                             | ${'export-metric'}
  ${'nothing is exported'}     | ${[]}                             | ${[]}                             | ${'export-metric'}
`('containers with limits, $case: $expected', ({ containers, limited, expected }) => {
  const readings = { containers: byService(...containers), containers_limited: byService(...limited) };
  expect(told('resource_limit_coverage', readings)).toBe(expected);
});

it.each`
  case                      | containers                        | costed                            | expected           | quality
  ${'all services'}         | ${[['basket', 3], ['search', 1]]} | ${[['basket', 3], ['search', 1]]} | ${true}            | ${undefined}
  ${'one of two'}           | ${[['basket', 3], ['search', 1]]} | ${[['basket', 3]]}                | ${true}            | ${['partial']}
  ${'only of others'}       | ${[['basket', 3], ['ledger', 1]]} | ${[['ledger', 1]]}                | ${false}           | ${undefined}
  ${'not where others run'} | ${[['ledger', 1]]}                | ${[['ledger', 1]]}                | ${'no-data'}       | ${undefined}
  ${'no cost is told'}      | ${[['basket', 3]]}                | ${[]}                             | ${'export-metric'} | ${undefined}
`('cost, $case: $expected', ({ containers, costed, expected, quality }) => {
  const readings = { containers: byService(...containers), containers_costed: byService(...costed) };
  expect(told('cost_per_service_known', readings)).toBe(expected);
  expect(qualityOf('cost_per_service_known', readings)).toEqual(quality);
});

it.each`
  case                               | gatekeeper                                               | kyverno                                      | expected
  ${'none at all'}                   | ${reading([{}, 0])}                                      | ${reading()}                                 | ${0}
  ${"some that are nobody's"}        | ${reading([{}, 3])}                                      | ${reading()}                                 | ${'label-series'}
  ${'of its label'}                  | ${reading([{ team: 'shop' }, 2], [{ team: 'core' }, 9])} | ${reading()}                                 | ${2}
  ${'only of another label'}         | ${reading([{ team: 'core' }, 9])}                        | ${reading()}                                 | ${'label-series'}
  ${'Gatekeeper is down'}            | ${down}                                                  | ${reading()}                                 | ${'unreadable'}
  ${'no engine'}                     | ${reading()}                                             | ${reading()}                                 | ${'export-metric'}
  ${'Kyverno finds none'}            | ${reading()}                                             | ${byNamespace(['kube-system', 0])}           | ${0}
  ${'in the namespace of a service'} | ${reading()}                                             | ${byNamespace(['basket', 2], ['ledger', 5])} | ${2}
  ${'in the namespace of the team'}  | ${reading()}                                             | ${byNamespace(['shop', 1], ['x', 5])}        | ${1}
  ${'none in its namespace'}         | ${reading()}                                             | ${byNamespace(['shop', 0], ['x', 5])}        | ${0}
  ${"only in others' namespaces"}    | ${reading()}                                             | ${byNamespace(['x', 5])}                     | ${'name-namespaces'}
`('violations, $case: $expected', ({ gatekeeper, kyverno, expected }) => {
  const readings = { gatekeeper_violations: gatekeeper, kyverno_rules_failing: kyverno };
  expect(told('policy_violations', readings)).toBe(expected);
});

it.each`
  kyverno                           | quality
  ${[['basket', 2]]}                | ${['partial']}
  ${[['basket', 0], ['x', 4]]}      | ${['partial']}
  ${[['basket', 0], ['search', 0]]} | ${undefined}
  ${[['shop', 0], ['x', 4]]}        | ${undefined}
`('results $kyverno are marked $quality', ({ kyverno, quality }) => {
  const readings = { gatekeeper_violations: reading(), kyverno_rules_failing: byNamespace(...kyverno) };
  expect(qualityOf('policy_violations', readings)).toEqual(quality);
});

const seconds = (daysAgo: number) => (NOW_MS - daysAgo * DAY_MS) / 1000;
const image = (service: string, value: number, name = 'app'): [Record<string, string>, number] => [
  { service, image_repository: name },
  value,
];

it.each`
  case                               | found                                            | begun                                                               | since   | expected
  ${'since a day'}                   | ${[image('basket', 3)]}                          | ${[image('basket', seconds(12.5))]}                                 | ${91}   | ${12}
  ${'the oldest of two'}             | ${[image('basket', 3), image('search', 1)]}      | ${[image('basket', seconds(5)), image('search', seconds(40))]}      | ${91}   | ${40}
  ${'another image of the service'}  | ${[image('basket', 0), image('basket', 1, 'b')]} | ${[image('basket', seconds(60)), image('basket', seconds(2), 'b')]} | ${91}   | ${2}
  ${'none'}                          | ${[image('basket', 0), image('ledger', 9)]}      | ${[image('ledger', seconds(60))]}                                   | ${91}   | ${0}
  ${'from before all that was read'} | ${[image('basket', 3)]}                          | ${[]}                                                               | ${90.8} | ${91}
  ${'from before a shorter record'}  | ${[image('basket', 3)]}                          | ${[]}                                                               | ${30}   | ${'incomplete'}
  ${'no image of its own'}           | ${[image('ledger', 3)]}                          | ${[]}                                                               | ${91}   | ${'no-data'}
  ${'no scanner'}                    | ${[]}                                            | ${[]}                                                               | ${91}   | ${'export-metric'}
`('critical findings, $case: $expected', ({ found, begun, since, expected }) => {
  const readings = {
    critical_findings: reading(...found),
    critical_findings_begun: reading(...begun),
    findings_since: found.length === 0 ? reading() : reading([{}, seconds(since)]),
  };
  expect(told('critical_vuln_age_days', readings)).toBe(expected);
});

it('says that an age may be more where it reaches the start of what was read', () => {
  const readings = {
    critical_findings: reading(image('basket', 3)),
    critical_findings_begun: reading(),
    findings_since: reading([{}, seconds(91)]),
  };
  expect(stateOf('critical_vuln_age_days', readings)).toMatchObject({
    reading: 91,
    quality: ['proxy', 'partial'],
    provenance: { note: 'at-least' },
  });
});
