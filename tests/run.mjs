// `npm test`: every check of the project on a machine that has only node, and one line that counts them at the end.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installDependencies } from '../workbench/installDependencies.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'headroom-tests-'));
const counts = { passed: 0, failed: 0 };
const flaky = [];

function run(title, command, args, env = {}) {
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** Checks that have no tests of their own count as one each; each takes one core, and so they run beside each other. */
async function checks(scripts) {
  process.stdout.write(`\n── ${Object.keys(scripts).join(', ')}\n`);
  const statuses = Object.values(scripts).map(async (script) => {
    const [status] = await once(spawn('npm', ['run', '--silent', script], { stdio: 'inherit' }), 'exit');
    return status;
  });
  for (const status of await Promise.all(statuses)) {
    counts[status === 0 ? 'passed' : 'failed'] += 1;
  }
}

function counted(title, command, args, report, read, env) {
  const ok = run(title, command, args, env);
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  counts.passed += passed;
  // A run that broke before it could count its tests has failed all the same.
  counts.failed += failed > 0 || ok ? failed : 1;
}

function jest(title, project, ...args) {
  const report = path.join(reports, `${project}.json`);
  counted(
    title,
    'npx',
    ['jest', '--selectProjects', project, '--json', '--outputFile', report, ...args],
    report,
    ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
    })
  );
}

/** Titles of tests that failed first and passed when tried again. */
function flakyTitles({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...own, ...suites.flatMap(flakyTitles)];
}

function browser() {
  const report = path.join(reports, 'browser.json');
  counted(
    'Browser tests',
    'npx',
    ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    report,
    (results) => {
      flaky.push(...flakyTitles(results));
      return { passed: results.stats.expected, failed: results.stats.unexpected + results.stats.flaky };
    },
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  );
}

try {
  installDependencies();
  if (!run('Prometheus and Chromium', process.execPath, ['--import', 'tsx', 'tests/ensurePrograms.ts'])) {
    throw new Error('A program that the tests need is missing: see above what to do.');
  }
  await checks({ Lint: 'lint', Types: 'typecheck', Build: 'build' });
  // Left to itself jest keeps one core free.
  jest('Unit and property tests', 'unit', '--maxWorkers=100%');
  jest('Integration and contract tests', 'integration');
  browser();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  counts.failed += 1;
}

flaky.forEach((title) => process.stdout.write(`\nflaky, counted as failed: ${title}\n`));
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed ? 1 : 0;
