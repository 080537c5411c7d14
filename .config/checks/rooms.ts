/** Proves the rules that keep the rooms apart, by fixtures that must fail, and counts the workbench's lines. */
import { ESLint } from 'eslint';
import { globSync } from 'glob';
import fs from 'node:fs';
import path from 'node:path';

const FIXTURES = '.config/checks/fixtures';
const WORKBENCH_LINES = 2000;
/** The generator of the demo data is not part of the workbench's limit. */
const NOT_COUNTED = ['workbench/history/**', '**/*.test.{ts,tsx}'];

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Each of these lines breaks a rule. */
const mustFail = [
  { fixture: 'coreImports.txt', as: 'src/core/slo/fixture.ts', lines: upTo(9) },
  { fixture: 'coreGlobals.txt', as: 'src/core/slo/fixture.ts', lines: upTo(38) },
  { fixture: 'panelImports.txt', as: 'src/panels/status/fixture.ts', lines: upTo(5) },
];

async function unprovedRules(): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfig: [
      {
        files: ['src/**'],
        languageOptions: { parserOptions: { project: null } },
        rules: { '@typescript-eslint/no-deprecated': 'off' },
      },
    ],
  });
  const problems: string[] = [];
  for (const { fixture, as, lines } of mustFail) {
    const code = fs.readFileSync(path.join(FIXTURES, fixture), 'utf8');
    const [result] = await eslint.lintText(code, { filePath: as });
    const caught = new Set(
      (result?.messages ?? []).filter((message) => message.severity === 2).map((message) => message.line)
    );
    const missed = lines.filter((line) => !caught.has(line));
    problems.push(...missed.map((line) => `lint accepts line ${line} of ${FIXTURES}/${fixture} as ${as}`));
  }
  return problems;
}

/** Lines that are neither blank nor only comment. */
function codeLines(text: string): number {
  const onlyComment = /^[ \t]*(?:\/\/.*|\{?\/\*(?:(?!\*\/)[^])*\*\/\}?|<!--(?:(?!-->)[^])*-->)[ \t]*$/gm;
  return text
    .replace(onlyComment, '')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

function tooLong(): string[] {
  const files = globSync('workbench/**/*.{ts,tsx,mjs,html}', { ignore: NOT_COUNTED });
  const lines = files.reduce((sum, file) => sum + codeLines(fs.readFileSync(file, 'utf8')), 0);
  process.stdout.write(`workbench: ${lines} of ${WORKBENCH_LINES} lines\n`);
  return lines > WORKBENCH_LINES ? [`the workbench has ${lines} lines, ${WORKBENCH_LINES} are the limit`] : [];
}

/** A folder called so says nothing of what is in it; a barrel hides where things are. */
function namelessFiles(): string[] {
  return globSync(['{src,workbench,cli,tests}/**/{utils,helpers,common}{/**,.ts,.tsx}', 'src/**/index.{ts,tsx}']).map(
    (file) => `${file}: name it after what it does`
  );
}

async function main() {
  const problems = [...(await unprovedRules()), ...namelessFiles(), ...tooLong()];
  problems.forEach((problem) => process.stderr.write(`${problem}\n`));
  process.exitCode = problems.length ? 1 : 0;
}

void main();
