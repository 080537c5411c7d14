import type { Resource } from '../../../core/documents/resource';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { makeMilestone } from '../../../core/maturity/milestones/makeMilestone';
import { assessmentResources, smallModel } from '../../../core/maturity/testing/smallModel';
import { listAssessments } from './listAssessments';

const yearly: Resource[] = assessmentResources({}).map((one) =>
  one.kind === 'MaturityModel' ? { ...smallModel, spec: { ...smallModel.spec, reassessEveryMonths: 6 } } : one
);
const document = loadedDocument({ uid: 'spring', resources: yearly });

function milestoneOf(date: string) {
  const parsed = parseAssessment(yearly, 'spring');
  if (!parsed.ok) {
    throw new Error('the small model is broken');
  }
  const { assessment } = parsed;
  const wanted = { assessment, documentUid: 'spring', evidence: {}, name: date, date, madeAtMs: Date.parse(date) };
  return loadedDocument({ uid: `m-${date}`, resources: makeMilestone(wanted) });
}

it.each`
  dates                           | now             | due
  ${[]}                           | ${'2026-11-21'} | ${{ kind: 'first' }}
  ${['2026-06-01', '2026-01-01']} | ${'2026-11-21'} | ${{ kind: 'due', dueDate: '2026-12-01', days: 10 }}
  ${['2026-05-01']}               | ${'2026-11-21'} | ${{ kind: 'overdue', dueDate: '2026-11-01', days: 20 }}
`('after milestones of $dates it is $due', ({ dates, now, due }) => {
  const [listed] = listAssessments([document, ...dates.map(milestoneOf)], Date.parse(now));
  expect(listed?.due).toEqual(due);
  expect(listed?.lastMilestone?.date).toBe(dates[0]);
});

it('goes by six months where neither the assessment nor its model names an interval', () => {
  const plain = loadedDocument({ uid: 'spring', resources: assessmentResources({}) });
  const [listed] = listAssessments([plain, milestoneOf('2026-05-01')], Date.parse('2026-11-21'));
  expect(listed).toMatchObject({
    interval: { months: 6, from: 'default' },
    due: { kind: 'overdue', dueDate: '2026-11-01', days: 20 },
  });
});

it('keeps one that cannot be read in the list, with why', () => {
  const [listed] = listAssessments([loadedDocument({ resources: yearly.slice(0, 1) })], 0);
  expect(listed?.parsed).toMatchObject({ ok: false, problems: [{ code: 'model-missing' }] });
});

it("goes by the assessment's own interval before its model's", () => {
  const quarterly = yearly.map((one) =>
    one.kind === 'Assessment' ? { ...one, spec: { ...one.spec, reassessEveryMonths: 3 } } : one
  );
  const own = loadedDocument({ uid: 'spring', resources: quarterly });
  const [listed] = listAssessments([own, milestoneOf('2026-10-01')], Date.parse('2026-11-21'));
  expect(listed?.due).toEqual({ kind: 'due', dueDate: '2027-01-01', days: 41 });
});
