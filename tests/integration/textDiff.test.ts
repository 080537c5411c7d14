import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { textDiff } from '../../src/core/documents/textDiff';

it('git applies it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-diff-'));
  const file = join(folder, 'x.json');
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 })
    .map((lines) => `${lines.join('\n')}\n`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      writeFileSync(file, before);
      execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: textDiff(before, after, 'x.json') });
      expect(readFileSync(file, 'utf8')).toBe(after);
    }),
    { numRuns: 25 }
  );
  rmSync(folder, { recursive: true });
});
