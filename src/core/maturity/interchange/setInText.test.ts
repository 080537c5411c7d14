import { smallModel } from '../testing/smallModel';
import { formatModel } from './formatModel';
import { parseModelText } from './parseModelText';
import { setInText } from './setInText';

const yaml = `# ours\n${formatModel(smallModel, 'yaml')}`.replace('version: "1"', 'version: "1" # the first');

it.each`
  case           | path                                                 | value
  ${'title'}     | ${['metadata', 'displayName']}                       | ${'Our own: model'}
  ${'version'}   | ${['spec', 'version']}                               | ${'2'}
  ${'new field'} | ${['spec', 'purpose']}                               | ${'To see more.'}
  ${'in a list'} | ${['spec', 'dimensions', 0, 'practices', 1, 'name']} | ${'Rota'}
`('sets $case and leaves all else', ({ path, value }) => {
  const text = setInText(yaml, path, value)!;
  const { model, problems } = parseModelText(text);
  expect(problems).toEqual([]);
  expect(path.reduce((inner: Record<string, never>, key: string) => inner[key], model)).toBe(value);
  expect(text).toContain('# ours');
  expect(text).toContain('# the first');
  const changed = text.split('\n').filter((line) => !yaml.split('\n').includes(line));
  expect(changed).toHaveLength(1);
});

it('the same value leaves the text as it is, however it is written', () => {
  const odd = `{  "metadata":   {"displayName": 'Ours'}}`;
  expect(setInText(odd, ['metadata', 'displayName'], 'Ours')).toBe(odd);
});

it('JSON stays JSON', () => {
  const text = setInText(formatModel(smallModel, 'json'), ['spec', 'version'], '2')!;
  expect(JSON.parse(text).spec.version).toBe('2');
});

it.each`
  case                | text                | path
  ${'broken text'}    | ${'a: "b'}          | ${['a']}
  ${'through a text'} | ${'metadata: ours'} | ${['metadata', 'displayName']}
  ${'no path'}        | ${'a: b'}           | ${[]}
`('does nothing: $case', ({ text, path }) => {
  expect(setInText(text, path, 'x')).toBeUndefined();
});
