import fs from 'node:fs';
import path from 'node:path';
import { signalSources } from '../../src/core/maturity/evidence/signalSources';
import { builtinModels } from '../../src/core/maturity/models/builtinModels';

const text = fs.readFileSync(path.join(__dirname, '../../docs/maturity.md'), 'utf8');

it('docs/maturity.md names every signal that is computed, and no other', () => {
  const rows = text.split('\n').filter((line) => /^\| `[a-z_]+`/.test(line));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
  const computed = new Set(Object.keys(signalSources).map((key) => key.split(':')[0]));
  expect([...named].sort()).toEqual([...computed].sort());
});

it.each(builtinModels.map((model) => [model.name, model] as const))('docs/maturity.md: %s', (name, model) => {
  const row = text.split('\n').find((line) => line.startsWith(`| ${name} `));
  const cells = row?.split('|').map((cell) => cell.trim());
  expect(cells?.slice(3, 5)).toEqual([String(model.levelCount), String(model.practiceCount)]);
});
