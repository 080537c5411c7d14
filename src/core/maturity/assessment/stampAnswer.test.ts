import type { Answer } from './answer';
import { carriedOver } from './carriedOver';
import { confirmAnswer, stampAnswer } from './stampAnswer';

const OLD = '2026-01-10T10:00:00Z';
const NOW = '2026-03-31T10:00:00Z';
const low: Answer = { state: 'level', level: 'low' };
const high: Answer = { state: 'level', level: 'high' };
const old: Answer = { ...low, assessedAt: OLD, assessor: 'Kim' };

it.each`
  case                         | before                          | stored       | changed                                    | expected
  ${'first judgement'}         | ${undefined}                    | ${undefined} | ${high}                                    | ${{ ...high, assessedAt: NOW }}
  ${'another level'}           | ${old}                          | ${old}       | ${{ ...old, level: 'high' }}               | ${{ ...old, level: 'high', assessedAt: NOW }}
  ${'another target'}          | ${old}                          | ${old}       | ${{ ...old, targetLevel: 'high' }}         | ${{ ...old, targetLevel: 'high', assessedAt: NOW }}
  ${'a note is no judgement'}  | ${old}                          | ${old}       | ${{ ...old, note: 'x' }}                   | ${{ ...old, note: 'x' }}
  ${'back to what is stored'}  | ${{ ...high, assessedAt: NOW }} | ${old}       | ${{ ...low, assessedAt: NOW }}             | ${old}
  ${'note after a new level'}  | ${{ ...high, assessedAt: OLD }} | ${low}       | ${{ ...high, assessedAt: OLD, note: 'x' }} | ${{ ...high, assessedAt: OLD, note: 'x' }}
  ${'confirmed by the caller'} | ${old}                          | ${old}       | ${{ ...old, assessedAt: NOW }}             | ${{ ...old, assessedAt: NOW }}
  ${'cleared'}                 | ${old}                          | ${old}       | ${undefined}                               | ${undefined}
`('$case', ({ before, stored, changed, expected }) => {
  expect(stampAnswer(changed, { before, stored }, NOW)).toEqual(expected);
});

it.each`
  case                   | answer                                     | from                                  | expected
  ${'no milestone'}      | ${old}                                     | ${undefined}                          | ${false}
  ${'judged before'}     | ${old}                                     | ${{ madeAt: '2026-01-10T10:00:01Z' }} | ${true}
  ${'judged after'}      | ${old}                                     | ${{ madeAt: '2026-01-10T09:59:59Z' }} | ${false}
  ${'judged on its day'} | ${old}                                     | ${{}}                                 | ${true}
  ${'nobody knows when'} | ${low}                                     | ${{}}                                 | ${true}
  ${'confirmed since'}   | ${confirmAnswer(old, { assessedAt: NOW })} | ${{}}                                 | ${false}
  ${'nothing judged'}    | ${{ state: 'not-assessed', note: 'x' }}    | ${{}}                                 | ${false}
  ${'nothing'}           | ${undefined}                               | ${{}}                                 | ${false}
`('carried over: $case is $expected', ({ answer, from, expected }) => {
  expect(carriedOver(answer, from && { uid: 'm', name: 'January', date: '2026-01-10', ...from })).toBe(expected);
});
