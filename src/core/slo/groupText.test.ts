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
  ['region="eu"', 'region=eu'],
  ['zone = a , region = "eu west"', 'region=eu west, zone=a'],
  ['zone=1,region=" eu "', 'region=" eu ", zone=1'],
  ['region="a\\"y"', 'region="a\\"y"'],
  ['region={eu,us}', 'region={eu,us}'],
  ['region=', 'region='],
  ['${group}', '${group}'],
])('“%s” means the group %j', (text, name) => {
  expect(groupOfText(text)).toBe(name);
});

it.each<Record<string, string>>([
  {},
  { region: 'eu' },
  { a1: 'x', a: 'y', a_b: 'z' },
  { region: 'a, b', zone: '1' },
  { region: 'say "x"' },
  { region: ' eu ' },
  { region: 'tab\t', zone: ' ' },
  { region: 'a="y', zone: 'b=c' },
  { region: 'x=1, zone=2', zone: 'a\nb' },
])('the text of %j means it', (labels) => {
  expect(groupOfText(groupText(groupName(labels)))).toBe(groupName(labels));
});
