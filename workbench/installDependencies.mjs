import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';

const OLDEST_NODE = 20;

/** Makes sure that node is recent enough and that node_modules is what package-lock.json says. */
export function installDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed, this is ${process.version}. See https://nodejs.org/.`);
  }
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) {
    return;
  }
  process.stdout.write('Installing the dependencies (npm ci) …\n');
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('npm ci failed: see its messages above.');
  }
}
