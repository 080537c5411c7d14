import { draftOf, readDraft } from './handDraft';

const today = '2026-11-21';
const note = '';

it.each`
  value       | type               | reading
  ${'85'}     | ${'ratio'}         | ${0.85}
  ${'85 %'}   | ${'ratio'}         | ${0.85}
  ${'12,5'}   | ${'ratio'}         | ${0.125}
  ${'3'}      | ${'count'}         | ${3}
  ${'2.5'}    | ${'duration_days'} | ${2.5}
  ${'yes'}    | ${'bool'}          | ${true}
  ${'rising'} | ${'trend'}         | ${'rising'}
`('$value of a $type reads $reading, and back', ({ value, type, reading }) => {
  const read = readDraft({ value, date: today, note }, type, today);
  expect(read).toEqual({ reading: { reading, date: today } });
  const again = draftOf(read.reading, type, today);
  expect(readDraft(again, type, today)).toEqual(read);
});

it.each`
  draft                                       | problems
  ${{ value: '', date: today, note }}         | ${{ value: 'not-a-number' }}
  ${{ value: '120', date: today, note }}      | ${{ value: 'above-one' }}
  ${{ value: '1', date: '2026-11-22', note }} | ${{ date: 'in-the-future' }}
  ${{ value: '1', date: '', note }}           | ${{ date: 'day-needed' }}
`('$draft has $problems', ({ draft, problems }) => {
  expect(readDraft(draft, 'ratio', today)).toEqual({ problems });
});
