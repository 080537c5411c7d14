import { streamSelector } from './selector';

it.each`
  label    | values                | expected
  ${'job'} | ${['basket']}         | ${'{job=~"basket"}'}
  ${'job'} | ${['a.b', 'c|d']}     | ${'{job=~"a\\\\.b|c\\\\|d"}'}
  ${'app'} | ${['"} |= "x', '\n']} | ${'{app=~"\\"\\\\} \\\\|= \\"x|\\n"}'}
`('$label $values: $expected', ({ label, values, expected }) => {
  expect(streamSelector(label, values)).toBe(expected);
});

it.each`
  label        | values
  ${'a="b",c'} | ${['x']}
  ${'job'}     | ${[]}
`('refuses $label $values', ({ label, values }) => {
  expect(() => streamSelector(label, values)).toThrow(RangeError);
});
