import { dueState } from './dueState';

it.each`
  last            | months | now                       | expected
  ${'2026-01-31'} | ${6}   | ${'2026-07-30T23:00:00Z'} | ${{ kind: 'due', dueDate: '2026-07-31', days: 1 }}
  ${'2026-01-31'} | ${6}   | ${'2026-07-31T23:59:00Z'} | ${{ kind: 'due', dueDate: '2026-07-31', days: 0 }}
  ${'2026-01-31'} | ${6}   | ${'2026-08-01T00:00:00Z'} | ${{ kind: 'overdue', dueDate: '2026-07-31', days: 1 }}
  ${'2026-08-31'} | ${6}   | ${'2026-08-31T00:00:00Z'} | ${{ kind: 'due', dueDate: '2027-02-28', days: 181 }}
  ${undefined}    | ${6}   | ${'2026-08-31T00:00:00Z'} | ${{ kind: 'first' }}
`('$last, every $months months, at $now', ({ last, months, now, expected }) => {
  expect(dueState(last, months, Date.parse(now))).toEqual(expected);
});
