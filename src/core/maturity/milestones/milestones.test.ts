import * as v from 'valibot';
import fc from 'fast-check';
import { cleanJson } from '../../documents/cleanJson';
import type { LoadedDocument } from '../../documents/loadedDocument';
import { type Resource, resourceSchema } from '../../documents/resource';
import type { Answers } from '../assessment/answer';
import { type Assessment, parseAssessment } from '../assessment/parseAssessment';
import type { Evidence } from '../evidence/signalState';
import { assessmentResources } from '../testing/smallModel';
import { canonicalJson } from './canonicalJson';
import { findMilestones } from './findMilestones';
import { makeMilestone } from './makeMilestone';
import { isAltered } from './milestoneHash';
import { milestoneUid } from './milestoneUid';
import { parseMilestone } from './parseMilestone';

const madeAtMs = Date.parse('2026-03-31T10:00:00Z');
const answers: Answers = {
  objectives: { shop: { state: 'level', level: 'high', note: 'agreed', confidence: 'low' } },
  shifts: { core: { state: 'not-applicable', reason: 'no users' } },
};
const evidence: Evidence = {
  slo_count: {
    shop: { status: 'known', reading: 3, provenance: { source: 'documents', asOfMs: madeAtMs } },
    core: { status: 'loading' },
    gone: { status: 'known', reading: 1 },
  },
  share: { shop: { status: 'known', reading: NaN }, core: { status: 'unknown', reason: 'unreadable' } },
};

function assessment(of: Answers = answers): Assessment {
  const parsed = parseAssessment(assessmentResources(of), 'spring');
  if (!parsed.ok) {
    throw new Error('broken');
  }
  return { ...parsed.assessment, coaches: ['Kim'], scope: { kind: 'team' } };
}

function made(change: Partial<Parameters<typeof makeMilestone>[0]> = {}) {
  const wanted = { documentUid: 'a', name: ' March 2026 ', date: '2026-03-31', madeAtMs };
  return makeMilestone({ assessment: assessment(), evidence, ...wanted, ...change });
}

/** As it comes back from a dashboard: keys in another order, nulls gone. */
function stored(resources: readonly unknown[]): Resource[] {
  const sorted = resources.map((resource) => JSON.parse(canonicalJson(cleanJson(resource))) as unknown);
  return sorted.map((resource) => v.parse(resourceSchema, resource));
}

it('keeps answers, teams, coaches and model as they are, and the evidence of the day', () => {
  const parsed = parseMilestone({ uid: 'a-march-2026', resources: stored(made()) });
  expect(parsed).toMatchObject({
    ok: true,
    milestone: {
      uid: 'a-march-2026',
      displayName: 'March 2026',
      date: '2026-03-31',
      assessment: { uid: 'a', name: 'spring', displayName: 'Spring' },
      model: { metadata: { name: 'small' } },
      scope: { kind: 'team' },
      coaches: ['Kim'],
      teams: [{ id: 'core' }, { id: 'shop' }],
      answers,
      isAltered: false,
      problems: [],
    },
  });
  expect(parsed?.ok && parsed.milestone.evidence).toEqual({
    slo_count: { shop: evidence.slo_count?.shop, core: { status: 'unknown', reason: 'incomplete' } },
    share: { shop: { status: 'unknown', reason: 'incomplete' }, core: { status: 'unknown', reason: 'unreadable' } },
  });
});

const fields = (milestone: Resource, spec: object): Resource => ({
  ...milestone,
  spec: { ...milestone.spec, ...spec },
});

it.each`
  case                 | change
  ${'an answer'}       | ${(milestone: Resource) => fields(milestone, { answers: {} })}
  ${'the day'}         | ${(milestone: Resource) => fields(milestone, { date: '2026-04-01' })}
  ${'the evidence'}    | ${(milestone: Resource) => fields(milestone, { evidence: {} })}
  ${'a field of ours'} | ${(milestone: Resource) => fields(milestone, { more: 1 })}
  ${'the hash'}        | ${(milestone: Resource) => fields(milestone, { hash: '0'.repeat(64) })}
  ${'the name'}        | ${(milestone: Resource) => ({ ...milestone, metadata: { ...milestone.metadata, displayName: 'April' } })}
`('tells that somebody changed $case', ({ change }: { change: (milestone: Resource) => Resource }) => {
  const [milestone, model] = stored(made());
  expect(isAltered(milestone!, model!)).toBe(false);
  expect(isAltered(change(milestone!), model!)).toBe(true);
});

it('tells that somebody changed the model beside it', () => {
  const [milestone, model] = stored(made());
  expect(isAltered(milestone!, fields(model!, { guards: [] }))).toBe(true);
  expect(parseMilestone({ uid: 'm', resources: [milestone!] })).toMatchObject({
    ok: false,
    problems: [{ path: 'resources[0].spec.model', code: 'model-missing' }],
  });
});

it('shows evidence that cannot be read as unknown, with a problem', () => {
  const [milestone, model] = stored(made());
  const broken = fields(milestone!, { evidence: { slo_count: { shop: { status: 'known', reading: 'many' } } } });
  expect(parseMilestone({ uid: 'm', resources: [broken, model!] })).toMatchObject({
    milestone: {
      isAltered: true,
      evidence: { slo_count: { shop: { status: 'unknown', reason: 'unreadable' } } },
      problems: [{ path: 'resources[0].spec.evidence.slo_count.shop.reading' }],
    },
  });
});

it('hashes to the same whatever the order of keys', () => {
  const shuffled = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(shuffled, (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(canonicalJson(cleanJson(value))).toBe(canonicalJson(value));
    })
  );
});

it.each`
  documentUid       | name               | expected
  ${'headroom-a'}   | ${'March 2026'}    | ${'headroom-a-march-2026'}
  ${'headroom-a'}   | ${' March  2026 '} | ${'headroom-a-march-2026'}
  ${'headroom-a'}   | ${'三月'}          | ${expect.stringMatching(/^headroom-a-[0-9a-f]{8}$/)}
  ${'a'.repeat(40)} | ${'March'}         | ${expect.stringMatching(/^a{31}-[0-9a-f]{8}$/)}
`('uid of $name: $expected', ({ documentUid, name, expected }) => {
  expect(milestoneUid({ documentUid, name: 'spring' }, name)).toEqual(expected);
});

it('lists the milestones of one assessment, oldest first, without copies; broken ones beside', () => {
  const document = (uid: string, resources: readonly unknown[], copyOf?: string) =>
    ({ uid, title: uid, resources: stored(resources), copyOf }) as unknown as LoadedDocument;
  const [milestone] = stored(made());
  const documents = [
    document('later', made({ date: '2026-04-30' })),
    document('first', made()),
    document('copy', made(), 'first'),
    document('other', made({ documentUid: 'b' })),
    document('broken', [milestone]),
    document('slos', []),
  ];
  const found = findMilestones(documents, { documentUid: 'a', name: 'spring' });
  expect(found.milestones.map(({ uid }) => uid)).toEqual(['first', 'later']);
  expect(found.broken).toMatchObject([{ uid: 'broken', problems: [{ code: 'model-missing' }] }]);
  expect(findMilestones(documents, { documentUid: 'a', name: 'autumn' }).milestones).toEqual([]);
});
