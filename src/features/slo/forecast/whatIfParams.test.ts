import { changeTo, draftFrom, mistakesIn, whatIfOf, type WhatIfDraft } from './whatIfParams';

const empty: WhatIfDraft = { target: '', window: '', outageMinutes: '', failing: '', freezeDays: '' };

it('nothing typed is nothing different', () => {
  expect(whatIfOf(empty, 'UTC')).toEqual({});
  expect(mistakesIn(empty)).toEqual({});
});

it.each`
  draft                                       | whatIf
  ${{ target: '99.5' }}                       | ${{ target: 0.995 }}
  ${{ window: '28d' }}                        | ${{ window: { kind: 'rolling', durationMs: 28 * 86_400_000 } }}
  ${{ window: 'quarter' }}                    | ${{ window: { kind: 'calendar', unit: 'month', count: 3, anchor: '2024-01-01 00:00:00', zone: 'Europe/Berlin' } }}
  ${{ outageMinutes: '30' }}                  | ${{ outage: { minutes: 30, failingShare: 1 } }}
  ${{ outageMinutes: '30', failing: '12,5' }} | ${{ outage: { minutes: 30, failingShare: 0.125 } }}
  ${{ failing: '50' }}                        | ${{}}
  ${{ freezeDays: '14' }}                     | ${{ freezeDays: 14 }}
`('$draft', ({ draft, whatIf }) => {
  expect(whatIfOf({ ...empty, ...draft }, 'Europe/Berlin')).toEqual(whatIf);
});

it.each`
  field              | text
  ${'target'}        | ${'100'}
  ${'target'}        | ${'high'}
  ${'outageMinutes'} | ${'-5'}
  ${'outageMinutes'} | ${'20000'}
  ${'failing'}       | ${'101'}
  ${'freezeDays'}    | ${'soon'}
`('$field “$text” is a mistake and asks nothing', ({ field, text }) => {
  const draft = { ...empty, [field]: text };
  expect(Object.keys(mistakesIn(draft))).toEqual([field]);
  expect(whatIfOf(draft, 'UTC')).toEqual({});
});

it('the address holds the form', () => {
  const draft = { target: '99.5', window: 'month', outageMinutes: '20', failing: '50', freezeDays: '7' };
  const params = new URLSearchParams(Object.entries(changeTo(draft)).map(([name, value]) => [name, value ?? '']));
  expect(draftFrom(params)).toEqual(draft);
});
