import { fitsType, parseReading } from './parseReading';

it.each`
  text         | type               | expected
  ${'0.8'}     | ${'ratio'}         | ${0.8}
  ${'80 %'}    | ${'ratio'}         | ${0.8}
  ${'12,5%'}   | ${'ratio'}         | ${0.125}
  ${'80'}      | ${'ratio'}         | ${'above-one'}
  ${'-1'}      | ${'number'}        | ${'negative'}
  ${' 3 '}     | ${'count'}         | ${3}
  ${'3.5'}     | ${'count'}         | ${'not-whole'}
  ${'3.5'}     | ${'duration_days'} | ${3.5}
  ${'3 %'}     | ${'count'}         | ${'not-a-number'}
  ${'many'}    | ${'age_days'}      | ${'not-a-number'}
  ${''}        | ${'number'}        | ${'not-a-number'}
  ${'Yes'}     | ${'bool'}          | ${true}
  ${'no'}      | ${'bool'}          | ${false}
  ${'perhaps'} | ${'bool'}          | ${'not-yes-or-no'}
  ${'Falling'} | ${'trend'}         | ${'falling'}
  ${'3'}       | ${'trend'}         | ${'not-a-trend'}
`('$type “$text”: $expected', ({ text, type, expected }) => {
  const parsed = parseReading(text, type);
  expect(parsed.kind === 'reading' ? parsed.reading : parsed.code).toBe(expected);
  expect(parsed.kind !== 'reading' || fitsType(parsed.reading, type)).toBe(true);
});
