import { readFileSync } from 'node:fs';
import { parseModelText } from '../src/core/maturity/interchange/parseModelText';
import { FINDING_CODES } from '../src/core/maturity/lint/finding';

const guide = readFileSync('docs/schema/maturity-model.md', 'utf8');

it('shows a model without an error or a warning', () => {
  const example = guide
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4));
  const { problems, findings, model } = parseModelText(example.join('\n'));
  expect(problems).toEqual([]);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(model?.spec.dimensions[0]?.practices[0]?.evidence).toHaveLength(2);
});

it('explains every code of the linter, and no other', () => {
  const explained = guide
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code));
  expect(explained.sort()).toEqual([...FINDING_CODES].sort());
});
