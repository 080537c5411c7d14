import { loadedDocument } from '../../../documents/testing/loadedDocument';
import type { Indicator } from '../../../slo/slo';
import { sloWith } from '../../../slo/testing/question';
import { ownedDocuments } from '../facts/ownedDocuments';
import { computeEvidence } from '../signalSources';
import { documents, down, factsWith, forbidden, read } from '../testing/facts';

const policy = (spec: object) =>
  loadedDocument({
    resources: [{ apiVersion: 'headroom/v1', kind: 'ErrorBudgetPolicy', metadata: { name: 'p' }, spec: { ...spec } }],
  });
const copy = { ...documents, copyOf: 'a' };
const twice = loadedDocument({
  services: documents.services.map((one) => ({ ...one, spec: { team: 'core' } })),
});
const labelled = loadedDocument({ slos: [sloWith({ team: 'shop', service: 'new', labels: { sli: 'freshness' } })] });
const queue = { metric: 'queue_age_seconds', matchers: [] };
const aged: Indicator = { kind: 'threshold', series: queue, op: 'lt', value: 60, stepMs: 60_000, groupBy: [] };
const held = loadedDocument({ slos: [sloWith({ team: 'shop', service: 'mail', indicator: aged })] });
const defined = loadedDocument({
  teams: [{ apiVersion: 'headroom/v1', kind: 'Team', metadata: { name: 'shop' }, spec: {} }],
});
const others = loadedDocument({ services: documents.services.filter(({ spec }) => spec.team === 'core') });
const linked = {
  ...documents,
  sloResources: documents.slos.map(({ ref }) => ({
    kind: 'SLO',
    metadata: { name: ref.name, annotations: { 'headroom/error-budget-policy': 'https://wiki' } },
  })) as never,
};

const problem = [{ path: 'x', code: 'y', detail: '' }];
const incomplete = 'incomplete';

it.each`
  signal                      | case                                 | docs                                             | unread | expected
  ${'slo_count'}              | ${'by its service'}                  | ${[documents]}                                   | ${0}   | ${2}
  ${'slo_count'}              | ${'copies count nowhere'}            | ${[documents, copy]}                             | ${0}   | ${2}
  ${'slo_count'}              | ${'none, and nobody names the team'} | ${[]}                                            | ${0}   | ${'name-team'}
  ${'slo_count'}              | ${'none, of a team that is defined'} | ${[defined]}                                     | ${0}   | ${0}
  ${'slo_count'}              | ${'none, one unread'}                | ${[]}                                            | ${1}   | ${incomplete}
  ${'slo_count'}              | ${'none, one with problems'}         | ${[loadedDocument({ problems: problem })]}       | ${0}   | ${incomplete}
  ${'slo_count'}              | ${'some, though one was not read'}   | ${[documents]}                                   | ${1}   | ${2}
  ${'slo_service_coverage'}   | ${'one of two'}                      | ${[documents]}                                   | ${0}   | ${0.5}
  ${'slo_service_coverage'}   | ${'no services'}                     | ${[]}                                            | ${0}   | ${'define-services'}
  ${'slo_sli_kinds'}          | ${'a ratio and a histogram'}         | ${[documents]}                                   | ${0}   | ${2}
  ${'slo_sli_kinds'}          | ${'a threshold is a third'}          | ${[documents, held]}                             | ${0}   | ${3}
  ${'slo_sli_kinds'}          | ${'a label names a third'}           | ${[documents, labelled]}                         | ${0}   | ${3}
  ${'eb_policy_present'}      | ${'none'}                            | ${[documents]}                                   | ${0}   | ${'attach-policy'}
  ${'eb_policy_present'}      | ${'of the team'}                     | ${[documents, policy({ team: 'shop' })]}         | ${0}   | ${true}
  ${'eb_policy_present'}      | ${'of another team'}                 | ${[documents, policy({ team: 'core' })]}         | ${0}   | ${false}
  ${'eb_policy_present'}      | ${'of a service'}                    | ${[documents, policy({ services: ['basket'] })]} | ${0}   | ${true}
  ${'eb_policy_present'}      | ${'of one SLO'}                      | ${[documents, policy({ slos: ['a/latency'] })]}  | ${0}   | ${true}
  ${'eb_policy_present'}      | ${'linked'}                          | ${[linked]}                                      | ${0}   | ${true}
  ${'eb_policy_present'}      | ${'no SLOs'}                         | ${[]}                                            | ${0}   | ${'no-data'}
  ${'eb_policy_present'}      | ${'none, one unread'}                | ${[documents]}                                   | ${1}   | ${incomplete}
  ${'service_owner_coverage'} | ${'one each'}                        | ${[documents]}                                   | ${0}   | ${1}
  ${'service_owner_coverage'} | ${'two have two'}                    | ${[documents, twice]}                            | ${0}   | ${0}
  ${'service_owner_coverage'} | ${'its SLO is of an undefined one'}  | ${[documents, labelled]}                         | ${0}   | ${2 / 3}
  ${'service_owner_coverage'} | ${'only others own services'}        | ${[others]}                                      | ${0}   | ${'define-services'}
`('$signal, $case: $expected', ({ signal, docs, unread, expected }) => {
  const evidence = computeEvidence(factsWith({ documents: read(ownedDocuments(docs, unread)) }), ['shop']);
  const state = evidence[signal]?.shop;
  const told =
    state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason);
  expect(told).toBe(expected);
});

it('marks what only some have', () => {
  const facts = factsWith({ documents: read(ownedDocuments([documents, policy({ slo: 'latency' })], 0)) });
  expect(computeEvidence(facts, ['shop']).eb_policy_present?.shop).toMatchObject({
    reading: true,
    provenance: { source: 'documents', note: '1/2' },
    quality: ['partial'],
  });
});

it.each`
  fact                     | expected
  ${down}                  | ${{ status: 'unknown', reason: 'unreadable', problem: { code: 'unreachable' } }}
  ${forbidden}             | ${{ status: 'unknown', reason: 'not-permitted', problem: { code: 'forbidden' } }}
  ${{ status: 'loading' }} | ${{ status: 'loading' }}
`('no signal of any source is known without documents: $fact.status', ({ fact, expected }) => {
  const evidence = computeEvidence(factsWith({ documents: fact }), ['shop']);
  for (const byTeam of Object.values(evidence)) {
    expect(byTeam.shop).toMatchObject(expected);
  }
});
