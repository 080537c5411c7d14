import { factsWith, NOW_MS, read } from '../../../core/maturity/evidence/testing/facts';
import { computeEvidence, RECORD_TAGS } from '../../../core/maturity/evidence/signalSources';
import { howWords } from './howWords';

const record = { timeMs: NOW_MS - 1000, endMs: undefined, tags: [RECORD_TAGS.sloReview, 'team:shop'] };

it.each`
  signal                      | records     | expected
  ${'slo_review_age_days'}    | ${[record]} | ${/the tags headroom headroom-slo-review, and team:/}
  ${'slo_review_age_days'}    | ${[]}       | ${/the tags headroom headroom-slo-review, and team:/}
  ${'review_age_days:prr'}    | ${[]}       | ${/headroom headroom-review review:prr, and/}
  ${'alert_runbook_coverage'} | ${[]}       | ${/runbook_url/}
  ${'slo_count'}              | ${[]}       | ${/^$/}
`('$signal with $records.length records: $expected', ({ signal, records, expected }) => {
  const state = computeEvidence(factsWith({ records: read(records) }), ['shop'])[signal]?.shop;
  expect(howWords(signal.split(':')[0], state ?? { status: 'loading' })).toMatch(expected);
});
