import { computeEvidence } from '../signalSources';
import { DAY_MS, down, factsWith, forbidden, NOW_MS, read } from '../testing/facts';

const ago = (days: number, ...tags: string[]) => ({ timeMs: NOW_MS - days * DAY_MS, endMs: undefined, tags });
const review = 'headroom-slo-review';
const incident = 'headroom-incident';

it.each`
  signal                       | case                         | records                                                                                                                       | expected
  ${'slo_review_age_days'}     | ${'the last one'}            | ${[ago(30, review, 'team:shop'), ago(9, review, 'service:basket'), ago(2, review, 'team:core')]}                              | ${9}
  ${'slo_review_age_days'}     | ${'only others have one'}    | ${[ago(2, review, 'team:core')]}                                                                                              | ${'no-data'}
  ${'slo_review_age_days'}     | ${'nobody writes them'}      | ${[ago(2, incident, 'team:shop')]}                                                                                            | ${'write-annotations'}
  ${'slo_review_age_days'}     | ${'what lies ahead'}         | ${[ago(-3, review, 'team:shop')]}                                                                                             | ${'no-data'}
  ${'review_age_days'}         | ${'of any kind'}             | ${[ago(9, 'headroom-review', 'review:prr', 'team:shop'), ago(4, 'headroom-review', 'team:shop')]}                             | ${4}
  ${'review_age_days:prr'}     | ${'of one kind'}             | ${[ago(9, 'headroom-review', 'review:prr', 'team:shop'), ago(4, 'headroom-review', 'team:shop')]}                             | ${9}
  ${'rehearsal_age_days'}      | ${'long ago'}                | ${[ago(400, 'headroom-rehearsal', 'service:search')]}                                                                         | ${400}
  ${'eb_decision_count'}       | ${'in 90 days'}              | ${[ago(91, 'headroom-decision', 'team:shop'), ago(3, 'headroom-decision', 'team:shop')]}                                      | ${1}
  ${'eb_decision_count'}       | ${'only others'}             | ${[ago(3, 'headroom-decision', 'team:core')]}                                                                                 | ${0}
  ${'chaos_experiments_prod'}  | ${'two'}                     | ${[ago(3, 'headroom-chaos', 'team:shop'), ago(4, 'headroom-chaos', 'service:search')]}                                        | ${2}
  ${'saturation_events'}       | ${'by cause'}                | ${[ago(3, incident, 'service:basket', 'cause:capacity'), ago(3, incident, 'service:basket')]}                                 | ${1}
  ${'saturation_events'}       | ${'nobody names causes'}     | ${[ago(3, incident, 'service:basket')]}                                                                                       | ${'write-annotations'}
  ${'incident_records'}        | ${'by service'}              | ${[ago(3, incident, 'service:basket'), ago(3, incident, 'service:ledger'), ago(3, incident, 'service:else')]}                 | ${1}
  ${'deploy_frequency'}        | ${'a week and service'}      | ${Array.from({ length: 90 }, (_, day) => ago(day, 'headroom-deployment', 'service:basket'))}                                  | ${3.5}
  ${'postmortem_coverage'}     | ${'half'}                    | ${[ago(3, incident, 'service:basket', 'postmortem'), ago(3, incident, 'service:basket')]}                                     | ${0.5}
  ${'postmortem_coverage'}     | ${'only others have any'}    | ${[ago(3, incident, 'service:ledger', 'postmortem'), ago(3, incident, 'service:basket')]}                                     | ${0}
  ${'postmortem_coverage'}     | ${'no incident of its own'}  | ${[ago(3, incident, 'service:ledger', 'postmortem')]}                                                                         | ${'no-data'}
  ${'detected_by_alert_share'} | ${'of those that say how'}   | ${[ago(3, incident, 'team:shop', 'detected-by:alert'), ago(4, incident, 'team:shop', 'detected-by:customer'), ago(5, incident, 'team:shop')]} | ${0.5}
`('$signal, $case: $expected', ({ signal, records, expected }) => {
  const state = computeEvidence(factsWith({ records: read(records) }), ['shop'])[signal]?.shop;
  const told = state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason);
  expect(told).toBe(expected);
});

it('says what was looked at', () => {
  const facts = factsWith({ records: read([ago(3, 'headroom-decision', 'team:shop')], { isCut: true }) });
  expect(computeEvidence(facts, ['shop']).eb_decision_count?.shop).toEqual({
    status: 'known',
    reading: 1,
    provenance: {
      source: 'annotations',
      query: 'headroom-decision',
      fromMs: NOW_MS - 90 * DAY_MS,
      toMs: NOW_MS,
      asOfMs: NOW_MS,
    },
    quality: ['partial'],
  });
});

it.each`
  fact                             | expected
  ${down}                          | ${{ status: 'unknown', reason: 'unreadable' }}
  ${forbidden}                     | ${{ status: 'unknown', reason: 'not-permitted' }}
  ${read([], { isCut: true })}     | ${{ status: 'unknown', reason: 'incomplete' }}
`('annotations that cannot be had: $expected.reason', ({ fact, expected }) => {
  const evidence = computeEvidence(factsWith({ records: fact }), ['shop']);
  expect(evidence.slo_review_age_days?.shop).toMatchObject(expected);
  expect(evidence.slo_count?.shop).toMatchObject({ status: 'known', reading: 2 });
});

it.each`
  signal                   | case                                 | records                                                                                                    | expected
  ${'eb_decision_count'}   | ${'none of its own since the cut'}   | ${[ago(3, 'headroom-decision', 'team:core')]}                                                              | ${'incomplete'}
  ${'eb_decision_count'}   | ${'the 90 days were read all'}       | ${[ago(3, 'headroom-decision', 'team:core'), ago(91, incident, 'team:core')]}                              | ${0}
  ${'slo_review_age_days'} | ${'none of its own since the cut'}   | ${[ago(3, review, 'team:core')]}                                                                           | ${'incomplete'}
  ${'slo_review_age_days'} | ${'the newest were read'}            | ${[ago(9, review, 'team:shop')]}                                                                           | ${9}
  ${'deploy_frequency'}    | ${'a time read in part'}             | ${[ago(3, 'headroom-deployment', 'service:basket')]}                                                       | ${'incomplete'}
  ${'postmortem_coverage'} | ${'nobody names one since the cut'}  | ${[ago(3, incident, 'service:basket')]}                                                                    | ${'incomplete'}
`('of a list that was cut, $signal, $case: $expected', ({ signal, records, expected }) => {
  const state = computeEvidence(factsWith({ records: read(records, { isCut: true }) }), ['shop'])[signal]?.shop;
  expect(state?.status === 'known' ? state.reading : state?.status === 'unknown' && state.reason).toBe(expected);
});
