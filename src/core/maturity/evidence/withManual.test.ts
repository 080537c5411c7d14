import type { Signal } from '../modelSchema';
import type { Evidence } from './signalState';
import { withManual } from './withManual';

const nowMs = Date.UTC(2026, 3, 1, 12);
const signal = (id: string, type: Signal['type'], window = 'now'): Signal => ({
  id,
  type,
  window,
  availability: 'manual',
  means: id,
});
const signals = [signal('sla', 'bool'), signal('age', 'age_days'), signal('toil', 'ratio', '90d'), signal('pages', 'count')];

const knownState = { status: 'known', reading: 3 } as const;
const unknown = { status: 'unknown', reason: 'unreadable' } as const;
const loading = { status: 'loading' } as const;
const hand = (reading: unknown, date: string) => ({
  status: 'known',
  reading,
  provenance: { source: 'hand', asOfMs: Date.parse(date) },
});

it.each`
  case                                  | key         | state         | reading   | date            | expected
  ${'of no source'}                     | ${'sla'}    | ${undefined}  | ${true}   | ${'2026-03-30'} | ${hand(true, '2026-03-30')}
  ${'an age grows'}                     | ${'age'}    | ${undefined}  | ${10}     | ${'2026-03-30'} | ${hand(12, '2026-03-30')}
  ${'of one kind of review'}            | ${'age:x'}  | ${undefined}  | ${10}     | ${'2026-03-30'} | ${hand(12, '2026-03-30')}
  ${'older than half a year'}           | ${'sla'}    | ${undefined}  | ${true}   | ${'2025-09-30'} | ${{ ...hand(true, '2025-09-30'), quality: ['stale'] }}
  ${'older than its window'}            | ${'toil'}   | ${undefined}  | ${0.4}    | ${'2025-12-30'} | ${{ ...hand(0.4, '2025-12-30'), quality: ['stale'] }}
  ${'bridges what cannot be read'}      | ${'pages'}  | ${unknown}    | ${7}      | ${'2026-03-30'} | ${hand(7, '2026-03-30')}
  ${'what is computed wins'}            | ${'pages'}  | ${knownState} | ${7}      | ${'2026-03-30'} | ${knownState}
  ${'while it loads, no hand flickers'} | ${'pages'}  | ${loading}    | ${7}      | ${'2026-03-30'} | ${loading}
  ${'of another type'}                  | ${'sla'}    | ${undefined}  | ${1}      | ${'2026-03-30'} | ${undefined}
  ${'a share above one'}                | ${'toil'}   | ${undefined}  | ${40}     | ${'2026-03-30'} | ${undefined}
`('$case', ({ key, state, reading, date, expected }) => {
  const evidence: Evidence = state === undefined ? {} : { [key]: { shop: state, core: knownState } };
  const merged = withManual(evidence, { [key]: { shop: { reading, date } } }, signals, nowMs);
  expect(merged[key]?.shop).toEqual(expected);
  expect(merged[key]?.core).toEqual(state && knownState);
});
