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
  ${'first judgement'}         | ${undefined}                    | ${undefined} | ${high}                                    | ${{ ...high, assessedAt: NOW, assessor: 'Kim' }}
  ${'another level'}           | ${old}                          | ${old}       | ${{ ...old, level: 'high' }}               | ${{ ...old, level: 'high', assessedAt: NOW }}
  ${'another target'}          | ${old}                          | ${old}       | ${{ ...old, targetLevel: 'high' }}         | ${{ ...old, targetLevel: 'high', assessedAt: NOW }}
  ${'a note is no judgement'}  | ${old}                          | ${old}       | ${{ ...old, note: 'x' }}                   | ${{ ...old, note: 'x' }}
  ${'back to what is stored'}  | ${{ ...high, assessedAt: NOW }} | ${old}       | ${{ ...low, assessedAt: NOW }}             | ${old}
  ${'note after a new level'}  | ${{ ...high, assessedAt: OLD }} | ${low}       | ${{ ...high, assessedAt: OLD, note: 'x' }} | ${{ ...high, assessedAt: OLD, note: 'x' }}
  ${'confirmed by the caller'} | ${old}                          | ${old}       | ${{ ...old, assessedAt: NOW }}             | ${{ ...old, assessedAt: NOW }}
  ${'cleared'}                 | ${old}                          | ${old}       | ${undefined}                               | ${undefined}
`('$case', ({ before, stored, changed, expected }) => {
  expect(stampAnswer(changed, { before, stored }, { assessor: 'Kim', assessedAt: NOW })).toEqual(expected);
});

it.each`
  case                             | before                                           | changed                                                        | expected
  ${'another level'}               | ${old}                                           | ${{ ...old, level: 'high' }}                                   | ${'Jo'}
  ${'another target'}              | ${old}                                           | ${{ ...old, targetLevel: 'high' }}                             | ${'Jo'}
  ${'still so'}                    | ${old}                                           | ${{ ...old, assessedAt: NOW }}                                 | ${'Jo'}
  ${'a note'}                      | ${old}                                           | ${{ ...old, note: 'x' }}                                       | ${'Kim'}
  ${'chosen with it'}              | ${old}                                           | ${{ ...old, assessor: 'Lou', assessedAt: NOW }}                | ${'Lou'}
  ${'chosen before another level'} | ${{ ...high, assessor: 'Lou', assessedAt: NOW }} | ${{ ...high, level: 'mid', assessor: 'Lou', assessedAt: NOW }} | ${'Lou'}
  ${'back to the level before'}    | ${{ ...high, assessor: 'Jo', assessedAt: NOW }}  | ${{ ...low, assessor: 'Jo', assessedAt: NOW }}                 | ${'Kim'}
`('the assessor after $case is $expected', ({ before, changed, expected }) => {
  const stamp = { assessor: 'Jo', assessedAt: '2026-03-31T11:00:00Z' };
  expect(stampAnswer(changed, { before, stored: old }, stamp)?.assessor).toBe(expected);
});

it('names nobody where nobody knows who judges', () => {
  const changed = { ...old, level: 'high' } as const;
  expect(stampAnswer(changed, { before: old, stored: old }, { assessedAt: NOW })).toEqual({ ...high, assessedAt: NOW });
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
