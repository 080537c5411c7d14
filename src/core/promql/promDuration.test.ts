import { promDuration } from './promDuration';

it.each`
  ms            | text
  ${60_000}     | ${'1m'}
  ${90_000}     | ${'90s'}
  ${900_000}    | ${'15m'}
  ${3_600_000}  | ${'1h'}
  ${21_600_000} | ${'6h'}
  ${86_400_000} | ${'1d'}
  ${3_599_999}  | ${'3599999ms'}
`('$text', ({ ms, text }) => {
  expect(promDuration(ms)).toBe(text);
});

it.each([0, -1, 0.5, NaN, Infinity])('refuses %p', (ms) => {
  expect(() => promDuration(ms)).toThrow(RangeError);
});
