import { groupName } from './groupName';
import { groupOfText, groupText } from './groupText';

it.each([
  ['', undefined],
  ['  ', undefined],
  ['-', ''],
  ['region=eu', 'region=eu'],
  [' zone=a,route=/cart ', 'route=/cart, zone=a'],
  ['a1=x, a=y', 'a=y, a1=x'],
  ['region="a, b"', 'region="a, b"'],
])('“%s” means the group %j', (text, name) => {
  expect(groupOfText(text)).toBe(name);
});

it.each<Record<string, string>>([
  {},
  { region: 'eu' },
  { a1: 'x', a: 'y', a_b: 'z' },
  { region: 'a, b', zone: '1' },
  { region: 'say "x"' },
])('the text of %j means it', (labels) => {
  expect(groupOfText(groupText(groupName(labels)))).toBe(groupName(labels));
});
