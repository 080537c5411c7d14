import type { SumCheck } from '../../adapters/measure/check/checkSum';
import { sampleFigures } from '../sample/sampleAnswer';
import { explainFormula } from './explainFormula';
import { sumCheckLines } from './sumCheckLines';

const byEvents = { target: 0.999, method: { kind: 'occurrences' } } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each`
  offRatio                                  | apart
  ${0}                                      | ${'the same'}
  ${(43_231_894 - 43_229_822) / 43_231_894} | ${'0.005 % apart'}
  ${-0.0005}                                | ${'0.05 % apart'}
  ${0.0123}                                 | ${'1.23 % apart'}
  ${1e-12}                                  | ${'under 0.000001 % apart'}
`('a check that is off by $offRatio says $apart', ({ offRatio, apart }) => {
  const check: SumCheck = {
    bucketSum: { bad: 1, good: 9, total: 10 },
    direct: { bad: 1, good: 9, total: 10 },
    badOffRatio: undefined,
    totalOffRatio: offRatio,
    queries: [],
  };
  expect(plain(sumCheckLines(check, 'events')[1] ?? '')).toContain(apart);
});

it('says where the budget of bad events comes from, and what the data are counted from', () => {
  const figures = sampleFigures({ quality: { coveredShare: 0.9, lastDataMs: 1, flags: [] } });
  const events = explainFormula('events', figures, byEvents).numbers.map(plain);
  expect(events.at(-1)).toBe('budget: (1 − 99.9 %) × 4,680,000 = 4,680 bad events allowed');
  expect(explainFormula('quality', figures, byEvents).numbers.map(plain)).toEqual(['27 d ÷ 30 d = 90.0 %']);
});

it('a gap that is too short for the length of what is covered is named', () => {
  const figures = sampleFigures({ quality: { coveredShare: 1 - 1 / 1440, lastDataMs: 1, flags: [] } });
  expect(explainFormula('quality', figures, byEvents).numbers.map(plain)).toEqual(['(30 d − 30 min) ÷ 30 d = 99.9 %']);
});

it('bad events that a freeze keeps from burning stand apart, and time that exclusions drop is no part of the window', () => {
  const figures = sampleFigures({
    events: { good: 4_675_880, bad: 4000, total: 4_680_000, frozen: 120 },
    quality: { coveredShare: 0.9, lastDataMs: 1, excludedMs: 10 * 86_400_000, flags: [] },
  });
  const events = explainFormula('events', figures, byEvents);
  expect(events.words).toContain('total = good + bad + frozen');
  expect(plain(events.numbers[0] ?? '')).toBe('4,680,000 = 4,675,880 + 4,000 + 120');
  expect(explainFormula('quality', figures, byEvents).numbers.map(plain)).toEqual(['18 d ÷ 20 d = 90.0 %']);
});
