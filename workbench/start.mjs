// `npm run demo`: plain JavaScript, because it has to run before anything is installed.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { installDependencies } from './installDependencies.mjs';

try {
  installDependencies();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const demo = spawn(process.execPath, ['--import', 'tsx', 'workbench/demo.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Ctrl-C reaches the demo by itself, which stops what it started; this process waits for it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => demo.kill('SIGTERM'));
demo.on('exit', (code) => process.exit(code ?? 1));
