import { computeEvidence } from './signalSources';
import { ownedDocuments } from './facts/ownedDocuments';
import { documents, factsWith, NOW_MS, read, reading } from './testing/facts';

const rule = (labels: Record<string, string>) => ({ name: 'r', query: 'up', labels, annotations: {} });
const record = (...tags: string[]) => ({ timeMs: NOW_MS - 1000, endMs: undefined, tags });
/** Sources that hold much, and nothing of the night crew. */
const others = {
  alertRules: read([rule({ team: 'core' })]),
  records: read([record('headroom-decision', 'team:core'), record('headroom-incident', 'team:core', 'postmortem')]),
  readings: {
    outside_in_probe: reading([{ team: 'core' }, 1]),
    gatekeeper_violations: reading([{ team: 'core' }, 0]),
  },
};
const crew = (change = {}) => computeEvidence(factsWith({ ...others, ...change }), ['night-crew', 'core']);
const notNamed = { status: 'unknown', reason: 'not-named', connect: 'name-team' };

it('nothing is known of a team that nothing names', () => {
  const evidence = crew();
  const known = Object.entries(evidence).filter(([, of]) => of['night-crew']?.status === 'known');
  expect(known).toEqual([]);
  const asked = ['slo_count', 'alert_rule_count', 'eb_tracked', 'eb_decision_count', 'outside_in_probe'];
  for (const signal of [...asked, 'slo_sli_kinds', 'policy_violations', 'incident_records']) {
    expect(evidence[signal]?.['night-crew']).toMatchObject(notNamed);
  }
  expect(evidence.slo_count?.core).toMatchObject({ status: 'known', reading: 1 });
});

it.each`
  case          | change                                                                                                                    | signal                    | expected
  ${'a rule'}   | ${{ alertRules: read([rule({ team: 'night-crew' })]) }}                                                                   | ${'alert_rule_count'}     | ${1}
  ${'a rule'}   | ${{ alertRules: read([rule({ team: 'night-crew' })]) }}                                                                   | ${'slo_alert_rule_count'} | ${0}
  ${'a record'} | ${{ records: read([record('headroom-decision', 'team:core'), record('headroom-deployment', 'team:night-crew')]) }}        | ${'eb_decision_count'}    | ${0}
  ${'a series'} | ${{ readings: { outside_in_probe: reading([{ team: 'core' }, 1]), alerts_ended: reading([{ team: 'night-crew' }, 1]) } }} | ${'outside_in_probe'}     | ${false}
`('where $case names it, $signal counts what that source tells, and no other', ({ change, signal, expected }) => {
  const evidence = crew(change);
  expect(evidence[signal]?.['night-crew']).toMatchObject({ status: 'known', reading: expected });
  expect(evidence.slo_count?.['night-crew']).toMatchObject(notNamed);
});

it('a document that was not read may name it', () => {
  const evidence = crew({ documents: read(ownedDocuments([documents], 1)) });
  expect(evidence.alert_rule_count?.['night-crew']).toMatchObject({ status: 'unknown', reason: 'incomplete' });
});
