import type { Matcher } from '../labelMatcher';
import { exampleSlo } from '../testing/exampleSlo';
import type { PeriodRecord } from '../../slo/records/periodRecords';
import { agreementState } from './agreementState';
import { dueOf } from './dueOf';
import { withAgreement, withReview, withRevision, withStage } from './editRecord';
import { missingFields, RECORD_FIELDS } from './missingFields';
import { qualityList } from './qualityList';
import { readSloRecord } from './readSloRecord';
import { restoredSlo } from './restoredSlo';
import { stageOf } from './stageOf';

const AT = '2026-11-02T10:00:00.000Z';
const three = { operations: 'On call', development: 'Checkout', product: 'Owner of Checkout' };
const slo = exampleSlo('a');
const agreed = withAgreement(slo, undefined, three, { at: AT, attended: ['Support'] });
const recordIn = (resource: typeof slo) => readSloRecord(resource).record;
const stateOf = (resource: typeof slo) => agreementState(recordIn(resource).agreement, resource.spec);
const withSpec = (resource: typeof slo, spec: object) => ({ ...resource, spec: { ...resource.spec, ...spec } });

describe('agreement', () => {
  it('holds with three roles, and lies open while one is missing', () => {
    expect(stateOf(slo)).toEqual({ kind: 'none' });
    expect(stateOf(agreed)).toEqual({ kind: 'agreed' });
    const two = withAgreement(slo, undefined, { ...three, product: ' ' }, { at: AT, attended: [] });
    expect(stateOf(two)).toEqual({ kind: 'open', missing: ['product'] });
    expect(recordIn(agreed).agreement).toMatchObject({
      attended: ['Support'],
      product: { by: 'Owner of Checkout', at: AT },
    });
  });

  it('and revisions are read with queries that may not be asked any more', () => {
    const metric = { metricSource: { spec: { query: 'max(increase(a_total[$__window]))' } } };
    const refused = exampleSlo('a', 0.999, { indicator: { spec: { ratioMetric: { bad: metric, total: metric } } } });
    const known = withAgreement(refused, undefined, three, { at: AT, attended: [] });
    const mended = withRevision(withSpec(known, { indicator: slo.spec.indicator }), known, {
      ...{ at: AT, trigger: 'correction', reason: 'added up wrongly' },
    });
    expect(stateOf(known)).toEqual({ kind: 'agreed' });
    expect(readSloRecord(mended).problems).toEqual([]);
    expect(recordIn(mended).revisions[0]?.before).toEqual({ indicator: expect.anything() });
    expect(stateOf(mended)).toMatchObject({ kind: 'reopened' });
  });

  it.each([
    ['another target', { objectives: [{ target: 0.99 }] }, ['spec.objectives[0].target']],
    ['another window', { timeWindow: [{ duration: '7d', isRolling: true }] }, ['spec.timeWindow[0].duration']],
    [
      'another method',
      { budgetingMethod: 'RatioTimeslices', objectives: [{ target: 0.999, timeSliceWindow: '5m' }] },
      ['spec.objectives[0].timeSliceWindow', 'spec.budgetingMethod'],
    ],
  ])('is opened again by %s, and says what changed', (_, change, paths) => {
    const state = stateOf(withSpec(agreed, change));
    expect(state.kind === 'reopened' && state.changes.map(({ path }) => path)).toEqual(paths);
  });

  it('is not opened by what nobody agreed on, nor by a default that is written out', () => {
    const same = { description: 'other words', budgetingMethod: 'Occurrences', timeWindow: [{ duration: '30d' }] };
    expect(stateOf(withSpec(agreed, same))).toEqual({ kind: 'agreed' });
  });

  it('one who joins keeps the days of the others; after a change all agree anew', () => {
    const later = { at: '2026-11-09T10:00:00.000Z', attended: [] };
    const begun = withAgreement(slo, undefined, { operations: 'On call' }, { at: AT, attended: [] });
    const joined = withAgreement(begun, recordIn(begun).agreement, three, later);
    expect(recordIn(joined).agreement).toMatchObject({ operations: { at: AT }, product: { at: later.at } });
    const changed = withSpec(agreed, { objectives: [{ target: 0.99 }] });
    const anew = withAgreement(changed, recordIn(changed).agreement, { product: 'Owner of Checkout' }, later);
    expect(stateOf(anew)).toEqual({ kind: 'open', missing: ['operations', 'development'] });
    expect(recordIn(anew).agreement).toMatchObject({ product: { at: later.at } });
  });
});

describe('revisions', () => {
  const why = { at: AT, trigger: 'review', reason: 'Nobody noticed' } as const;

  it('keep what the definition was and what it is, only of what changed', () => {
    const changed = withSpec(slo, { objectives: [{ target: 0.99 }], description: 'x' });
    expect(recordIn(withRevision(changed, slo, why)).revisions).toEqual([
      { ...why, before: { objectives: [{ target: 0.999 }] }, after: { objectives: [{ target: 0.99 }] } },
    ]);
  });

  it('are none for other fields, for a default that is written out, and for a new SLO', () => {
    const same = withSpec(slo, { description: 'x', budgetingMethod: 'Occurrences' });
    expect(withRevision(same, slo, why)).toBe(same);
    expect(withRevision(slo, undefined, why)).toBe(slo);
  });

  it('follow each other', () => {
    const once = withRevision(withSpec(slo, { objectives: [{ target: 0.99 }] }), slo, why);
    const later = { ...why, at: '2026-11-09T10:00:00.000Z' };
    const twice = withRevision(withSpec(once, { objectives: [{ target: 0.95 }] }), once, later);
    expect(recordIn(twice).revisions.map(({ at }) => at)).toEqual([AT, later.at]);
  });
});

it('a review moves the life on and names the next day; another one does not move it again', () => {
  const measuring = withStage(slo, '2026-11-01', 'measuring', '');
  const review = { at: AT, verdict: 'loosen' as const, causes: ['own-bug' as const], reason: 'Felt little' };
  const reviewed = withReview(measuring, review, { reviewBy: '2026-12-01', stage: 'measuring' });
  const { life, reviews, reviewBy } = recordIn(reviewed);
  expect([life.map(({ stage }) => stage), reviews, reviewBy]).toEqual([
    ['measuring', 'reviewed'],
    [review],
    '2026-12-01',
  ]);
  expect(stageOf(life, Date.parse('2026-11-01T12:00:00Z'))?.stage).toBe('measuring');
  const again = withReview(reviewed, { ...review, at: '2026-11-20' }, { reviewBy: '', stage: 'reviewed' });
  expect(recordIn(again)).toMatchObject({ life, reviewBy: undefined });
});

describe('what is due', () => {
  const nowMs = Date.parse('2026-11-21T12:00:00Z');
  const ended = (to: string, bad: number): PeriodRecord => ({
    period: { fromMs: Date.parse(to) - 1000, toMs: Date.parse(to) },
    target: 0.9,
    unit: 'events',
    events: { good: 100 - bad, bad, total: 100 },
    coveredShare: 1,
    flags: [],
    exclusions: 0,
    recordedAtMs: nowMs,
  });
  const codes = (spec: object, periods: PeriodRecord[] = []) => {
    const record = recordIn(withSpec(agreed, spec));
    return dueOf({ record, agreement: { kind: 'agreed' }, periods, nowMs, today: '2026-11-21' }).map(
      ({ code }) => code
    );
  };

  it.each([
    ['nothing', {}, []],
    ['a review tomorrow', { reviewBy: '2026-11-22' }, ['review-soon']],
    ['a review today', { reviewBy: '2026-11-21' }, ['review-soon']],
    ['a review yesterday', { reviewBy: '2026-11-20' }, ['review-overdue']],
    ['a review next year', { reviewBy: '2027-11-20' }, []],
    ['a fresh hypothesis', { life: [{ at: '2026-11-20', stage: 'hypothesis' }] }, []],
    ['an old hypothesis', { life: [{ at: '2026-10-20', stage: 'hypothesis' }] }, ['stage-long']],
    ['a retired one', { life: [{ at: '2026-10-20', stage: 'retired' }], reviewBy: '2026-01-01' }, []],
  ])('%s', (_, spec, expected) => expect(codes(spec)).toEqual(expected));

  it('broken periods wait for a review that comes after them', () => {
    const periods = [ended('2026-10-01T00:00:00Z', 5), ended('2026-11-01T00:00:00Z', 20)];
    expect(codes({}, periods)).toEqual(['breaches-unreviewed']);
    expect(codes({ reviews: [{ at: '2026-10-15', verdict: 'fix' }] }, periods)).toEqual(['breaches-unreviewed']);
    expect(codes({ reviews: [{ at: '2026-11-15', verdict: 'fix' }] }, periods)).toEqual([]);
  });

  it('an agreement that does not hold', () => {
    const record = recordIn(slo);
    const due = dueOf({
      record,
      agreement: { kind: 'open', missing: ['product'] },
      periods: [],
      nowMs,
      today: '2026-11-21',
    });
    expect(due).toEqual([{ code: 'agreement-open' }]);
  });
});

it('says what is missing, and nothing of what is there', () => {
  const checked = (...matchers: Matcher[]) =>
    ({ kind: 'yes-no', series: { metric: 'up', matchers }, groupBy: ['env'] }) as const;
  const unsaid = { description: '', team: undefined, indicator: checked() };
  const empty = missingFields(recordIn(slo), unsaid);
  expect(empty).toHaveLength(RECORD_FIELDS - 1); // no reason is asked of a priority that nobody gave
  const deployed = missingFields(recordIn(slo), {
    ...unsaid,
    indicator: checked({ label: 'env', op: '=~', value: 'production|staging' }),
  });
  expect(empty.filter((field) => !deployed.includes(field))).toEqual(['environments']);
  const record = {
    ...{ journey: 'a', step: 'b', persona: 'c', brokenMeans: 'd', complainWhen: 'e', environments: ['production'] },
    ...{ priority: { level: 'P1' }, response: { first: 'f', within: '15m', mayActAlone: false }, runbook: '/r' },
  };
  const full = withSpec(slo, { record, life: [{ at: '2026-11-01', stage: 'measuring' }], reviewBy: '2026-12-01' });
  expect(missingFields(recordIn(full), { ...unsaid, description: 'why', team: 'x' })).toEqual(['priority-reason']);
});

it('the five marks of a good SLO', () => {
  const holds = (resource: typeof slo, hasFigure?: boolean) =>
    qualityList({ record: recordIn(resource), agreement: stateOf(resource), hasFigure }).map((one) => one.holds);
  expect(holds(slo)).toEqual([false, false, false, false, undefined]);
  const record = { journey: 'a', step: 'b', brokenMeans: 'c', runbook: '/r', response: { first: 'd' } };
  const good = withSpec(agreed, { record, reviews: [{ at: '2026-11-01', verdict: 'keep' }] });
  expect(holds(good, true)).toEqual([true, true, true, true, true]);
});

it('a part that cannot be read is named with its path, the others are there', () => {
  const broken = withSpec(slo, {
    record: { journey: 'a', runbook: 'javascript:alert(1)' },
    reviews: [{ at: '2026-02-30', verdict: 'shrug' }],
    reviewBy: '2026-12-01',
  });
  const { record, problems } = readSloRecord(broken);
  expect(record).toMatchObject({ record: { journey: 'a' }, reviews: [], reviewBy: '2026-12-01' });
  expect(problems.map(({ path }) => path)).toEqual([
    'spec.record.runbook',
    'spec.reviews[0].at',
    'spec.reviews[0].verdict',
  ]);
});

it('a restored SLO has its definition and record of then, the history of now, and one revision more', () => {
  const old = withSpec(slo, { record: { journey: 'then' }, reviews: [{ at: '2026-01-01', verdict: 'fix' }] });
  const reviews = [{ at: '2026-11-01', verdict: 'keep' }];
  const now = withSpec(agreed, { objectives: [{ target: 0.99 }], record: { journey: 'now' }, reviews, team: 'x' });
  const restored = restoredSlo(now, old, { at: AT, reason: 'Restored from version 3' });
  expect(restored.spec).toMatchObject({ objectives: [{ target: 0.999 }], record: { journey: 'then' }, reviews });
  expect([restored.spec.team, restored.spec.agreement]).toEqual([undefined, agreed.spec.agreement]);
  expect(recordIn(restored).revisions).toMatchObject([
    {
      reason: 'Restored from version 3',
      before: { objectives: [{ target: 0.99 }] },
      after: { objectives: [{ target: 0.999 }] },
    },
  ]);
  expect(recordIn(restoredSlo(old, old, { at: AT, reason: '' })).revisions).toEqual([]);
});

it('a restored SLO is not agreed on again by those who have agreed to something else since', () => {
  const changed = withSpec(agreed, { objectives: [{ target: 0.99 }] });
  const now = withAgreement(changed, recordIn(changed).agreement, three, { at: '2026-11-09', attended: [] });
  expect(stateOf(now)).toEqual({ kind: 'agreed' });
  expect(stateOf(restoredSlo(now, agreed, { at: AT, reason: '' })).kind).toBe('reopened');
  expect(stateOf(restoredSlo(now, slo, { at: AT, reason: '' })).kind).toBe('reopened');
});

describe('what cannot be read', () => {
  const good = { at: AT, verdict: 'fix', causes: [] };
  const odd = { at: 'once', verdict: 'fix' };

  it('hides no other entry, and stays where one is added', () => {
    const resource = withSpec(slo, { reviews: [odd, good], life: 'hypothesis', reviewBy: 'soon' });
    const { record, problems } = readSloRecord(resource);
    expect(record).toMatchObject({ reviews: [good], life: [], reviewBy: undefined });
    expect(problems.map(({ path }) => path)).toEqual(['spec.life', 'spec.reviews[0].at', 'spec.reviewBy']);
    const added = withStage(withReview(resource, { ...good, verdict: 'keep' } as never, later), AT, 'measuring', '');
    expect(added.spec.reviews).toEqual([odd, good, { ...good, verdict: 'keep' }]);
    expect(added.spec.life).toEqual(['hypothesis', { at: AT, stage: 'measuring' }]);
  });

  it('of an agreement stays when another role joins, and its terms are never guessed', () => {
    const product = { by: '', at: AT };
    const partly = withSpec(agreed, { agreement: { ...(agreed.spec.agreement as object), product } });
    expect(stateOf(partly)).toEqual({ kind: 'open', missing: ['product'] });
    const joined = withAgreement(partly, recordIn(partly).agreement, { operations: 'On call' }, noOne);
    expect(joined.spec.agreement).toMatchObject({
      product,
      operations: { by: 'On call', at: AT },
      attended: ['Support'],
    });
    expect(joined.spec.agreement).not.toHaveProperty('development');
    const lost = withSpec(agreed, { agreement: { ...(agreed.spec.agreement as object), terms: 7 } });
    expect(recordIn(lost).agreement).toBeUndefined();
  });

  it('of the next review stays where a review names no other day', () => {
    const resource = withSpec(slo, { reviewBy: 'Q1 2027' });
    const reviewed = withReview(resource, good as never, { reviewBy: undefined, stage: 'retired' });
    expect(reviewed.spec.reviewBy).toBe('Q1 2027');
  });

  it('or is not known of an agreement stays when the roles agree anew', () => {
    const stored = agreed.spec.agreement as typeof three & object;
    const product = { by: three.product, at: AT, note: 'by mail' };
    const noted = withSpec(agreed, {
      agreement: { ...stored, product, note: 'minutes of June' },
      objectives: [{ target: 0.99 }],
    });
    const anew = withAgreement(noted, recordIn(noted).agreement, three, { at: '2026-11-09', attended: [] });
    expect(stateOf(anew)).toEqual({ kind: 'agreed' });
    expect(anew.spec.agreement).toMatchObject({
      note: 'minutes of June',
      product: { at: '2026-11-09', note: 'by mail' },
    });
  });

  it('of an agreement is not called none; no role stays with terms that nobody can read', () => {
    const lost = withSpec(agreed, { agreement: { ...(agreed.spec.agreement as object), terms: 7 } });
    expect([stateOf(lost), stateOf(withSpec(slo, { agreement: ['x'] }))]).toEqual([
      { kind: 'unreadable' },
      { kind: 'unreadable' },
    ]);
    const anew = withAgreement(lost, recordIn(lost).agreement, { product: 'Shop' }, noOne);
    expect(stateOf(anew)).toEqual({ kind: 'open', missing: ['operations', 'development'] });
  });

  const later = { reviewBy: '2026-12-01', stage: 'retired' } as const;
  const noOne = { at: AT, attended: [] };
});
