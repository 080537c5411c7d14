import { exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { sampleSlo } from '../../../views/sample/sampleAnswer';
import { recordedRevisionMarks } from './recordedRevisionMarks';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const targets = [
  { fromMs: 0, target: 0.9 },
  { fromMs: day('2026-09-01'), target: 0.99 },
  { fromMs: day('2026-11-02'), target: 0.999 },
];
const slo = { ...sampleSlo(), ref: { documentUid: 'd', name: 'a' }, targets };

const marksOf = (revisions: object[]) =>
  recordedRevisionMarks(slo, [exampleSlo('a', 0.999, { revisions })]).map((mark) => ({
    ...mark,
    text: mark.text.replace(/\u00a0/g, ' '),
  }));

it('marks each revision once: with its reason where it is on record, else from the list of targets', () => {
  const at = '2026-11-02T21:00:00.000Z';
  const [before, after] = [{ objectives: [{ target: 0.99 }] }, { objectives: [{ target: 0.999 }] }];
  const revisions = [{ at, trigger: 'review', reason: 'Users noticed', before, after }];
  expect(marksOf(revisions)).toEqual([
    { timeMs: Date.parse(at), kind: 'revision', text: 'Objective: 99 % → 99.9 % (Users noticed)' },
    { timeMs: day('2026-09-01'), kind: 'revision', text: 'Objective: 90 % → 99 %' },
  ]);
});

it('a change of the window does not hide one of the target', () => {
  const [before, after] = [{ timeWindow: [{ duration: '7d' }] }, { timeWindow: [{ duration: '30d' }] }];
  const revisions = [{ at: '2026-11-02T21:00:00.000Z', trigger: 'other', before, after }];
  expect(marksOf(revisions).map(({ text }) => text)).toEqual([
    'Length of the window: 7d → 30d',
    'Objective: 90 % → 99 %',
    'Objective: 99 % → 99.9 %',
  ]);
});
