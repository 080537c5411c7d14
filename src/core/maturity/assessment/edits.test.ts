import type { Answer, Answers } from './answer';
import { readEdits, rebaseEdits, settleConflict, withEdit, withEdits, withoutSaved } from './edits';

const low: Answer = { state: 'level', level: 'low' };
const middle: Answer = { state: 'level', level: 'middle' };
const high: Answer = { state: 'level', level: 'high' };
const place = { practiceId: 'objectives', team: 'shop' };
const stored: Answers = { objectives: { shop: low, core: middle } };

it('lays edits over what is stored and leaves the rest', () => {
  const edits = withEdit({}, stored, place, high);
  expect(withEdits(stored, edits)).toEqual({ objectives: { shop: high, core: middle } });
});

it('drops an edit that goes back to what is stored', () => {
  expect(withEdit(withEdit({}, stored, place, high), stored, place, low)).toEqual({});
});

it('clears an answer', () => {
  const edits = withEdit({}, stored, place, undefined);
  expect(withEdits(stored, edits)).toEqual({ objectives: { core: middle } });
});

it('keeps both when somebody answered another practice', () => {
  const theirs: Answers = { ...stored, shifts: { shop: high } };
  const { edits, conflicts } = rebaseEdits(withEdit({}, stored, place, high), theirs);
  expect(conflicts).toEqual([]);
  expect(withEdits(theirs, edits)).toEqual({ objectives: { shop: high, core: middle }, shifts: { shop: high } });
});

it('drops an edit that somebody else made as well', () => {
  expect(rebaseEdits(withEdit({}, stored, place, high), { objectives: { shop: high } })).toEqual({
    edits: {},
    conflicts: [],
  });
});

describe('the same answer changed on both sides', () => {
  const theirs: Answers = { objectives: { shop: middle } };
  const { edits, conflicts } = rebaseEdits(withEdit({}, stored, place, high), theirs);
  const [conflict] = conflicts;

  it('is a conflict that keeps both', () => {
    expect(conflicts).toEqual([{ ...place, stored: middle, theirs: middle, ours: high }]);
    expect(rebaseEdits(edits, theirs).conflicts).toHaveLength(1);
  });

  it.each`
    keep        | expected
    ${'ours'}   | ${high}
    ${'theirs'} | ${middle}
  `('is settled for $keep', ({ keep, expected }) => {
    const settled = rebaseEdits(settleConflict(edits, conflict!, keep), theirs);
    expect(settled.conflicts).toEqual([]);
    expect(withEdits(theirs, settled.edits)).toEqual({ objectives: { shop: expected } });
  });
});

it('finds the same conflict again, also where the document moved on in other fields', () => {
  const theirs: Answer = { ...high, note: 'theirs' };
  const edits = withEdit({}, stored, place, { ...low, note: 'ours', confidence: 'low' });
  const first = rebaseEdits(edits, { objectives: { shop: theirs } });
  const sides = { theirs: { ...theirs, confidence: 'low' }, ours: { ...high, note: 'ours', confidence: 'low' } };
  expect(first.conflicts).toEqual([{ ...place, stored: theirs, ...sides }]);
  expect(rebaseEdits(first.edits, { objectives: { shop: theirs } })).toEqual(first);
  const later: Answer = { ...theirs, level: 'middle' };
  expect(rebaseEdits(first.edits, { objectives: { shop: later } }).conflicts).toEqual([
    {
      ...place,
      stored: later,
      theirs: { ...sides.theirs, level: 'middle' },
      ours: { ...sides.ours, level: 'middle' },
    },
  ]);
});

it('is done with what was saved, not with what changed meanwhile', () => {
  const saved = withEdit({}, stored, place, middle);
  expect(withoutSaved(saved, saved)).toEqual({});
  const changedMeanwhile = withEdit(saved, stored, place, high);
  expect(withoutSaved(changedMeanwhile, saved)).toEqual({ objectives: { shop: { base: middle, answer: high } } });
});

it.each`
  case                         | draft                                                                           | expected
  ${'none'}                    | ${undefined}                                                                    | ${{}}
  ${'of another shape'}        | ${'x'}                                                                          | ${{}}
  ${'what was kept'}           | ${withEdit({}, stored, place, high)}                                            | ${{ objectives: { shop: { base: low, answer: high } } }}
  ${'a broken one and a good'} | ${{ objectives: { shop: { answer: { state: '?' } }, core: { answer: high } } }} | ${{ objectives: { core: { answer: high } } }}
`('reads a draft: $case', ({ draft, expected }) => {
  expect(readEdits(draft)).toEqual(expected);
});
