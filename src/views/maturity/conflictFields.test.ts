import type { Answer } from '../../core/maturity/assessment/answer';
import { conflictFields, settledAnswer } from './conflictFields';

const link = (title: string) => ({ title, url: 'https://a.example.org' });
const theirs: Answer = {
  state: 'level',
  level: 'low',
  note: 'theirs',
  confidence: 'high',
  links: [link('a')],
  assessedAt: '2026-11-01T10:00:00Z',
};
const ours: Answer = { state: 'level', level: 'high', note: 'ours', links: [link('b')], targetLevel: 'high' };

it('finds the fields that differ', () => {
  expect(conflictFields(theirs, ours)).toEqual(['level', 'targetLevel', 'confidence', 'note', 'links']);
  expect(conflictFields(ours, { ...ours, note: 'other' })).toEqual(['note']);
  expect(conflictFields(undefined, ours)).toEqual(['level', 'targetLevel', 'note', 'links']);
});

it.each`
  sides                                                                                                | expected
  ${{}}                                                                                                | ${ours}
  ${{ level: 'theirs', targetLevel: 'theirs', confidence: 'theirs', note: 'theirs', links: 'theirs' }} | ${theirs}
  ${{ level: 'ours', targetLevel: 'ours', confidence: 'theirs', note: 'both', links: 'both' }}         | ${{ ...ours, confidence: 'high', note: 'theirs\nours', links: [link('a'), link('b')] }}
`('$sides', ({ sides, expected }) => {
  expect(settledAnswer(theirs, ours, sides)).toEqual(expected);
});

it('keeps each link once where both stand', () => {
  const [left, right] = [
    ['a', 'c'],
    ['b', 'c'],
  ].map((names): Answer => ({ ...ours, links: names.map(link) }));
  expect(settledAnswer(left, right, { links: 'both' })?.links).toEqual(['a', 'c', 'b'].map(link));
});

it('settles with one side gone', () => {
  expect(settledAnswer(undefined, ours, { level: 'theirs' })).toEqual({
    ...ours,
    state: 'not-assessed',
    level: undefined,
  });
});
