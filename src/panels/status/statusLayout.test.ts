import { statusLayout } from './statusLayout';

it.each`
  chosen     | width   | expected
  ${'list'}  | ${1200} | ${'list'}
  ${'list'}  | ${360}  | ${'list'}
  ${'list'}  | ${359}  | ${'tiles'}
  ${'tiles'} | ${1200} | ${'tiles'}
`('$chosen at $width px is $expected', ({ chosen, width, expected }) => {
  expect(statusLayout(chosen, width)).toBe(expected);
});
