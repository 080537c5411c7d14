import { bucketBound, unusualSpellings } from './bucketBound';

it.each`
  threshold | known                     | matched
  ${0.5}    | ${[]}                     | ${'le="0.5"'}
  ${0.5}    | ${['0.5']}                | ${'le="0.5"'}
  ${0.5}    | ${['0.50', '0.5']}        | ${'le=~"0\\.5|0\\.50"'}
  ${0.5}    | ${['0.50', '5e-1']}       | ${'le=~"0\\.5|0\\.50|5e-1"'}
  ${1}      | ${['1', '1.0']}           | ${'le=~"1|1\\.0"'}
  ${1e6}    | ${['1e+06', '1000000.0']} | ${'le=~"1000000|1000000\\.0|1e\\+06"'}
  ${0.5}    | ${['0.25', '+Inf']}       | ${'le="0.5"'}
`('$threshold, known as $known', ({ threshold, known, matched }) => {
  const { label, op, value } = bucketBound(threshold, known);
  expect(`${label}${op}"${value}"`).toBe(matched);
});

it('keeps what nobody would guess, once', () => {
  expect(unusualSpellings(0.5, ['0.50', '0.5', '0.50', '5e-1', '1'])).toEqual(['0.50', '5e-1']);
});
