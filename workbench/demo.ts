import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { freePort } from './prometheus/freePort';
import { startWorkbench } from './startWorkbench';

const PORT = 3210;
const folder = path.resolve('.workbench');
const dataFolder = path.join(folder, 'data');

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main() {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== '--fresh')) {
    throw new Error('npm run demo [-- --fresh]\n  --fresh  forgets what was edited in earlier runs');
  }
  if (args.includes('--fresh')) {
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
  await freePort(PORT);
  const workbench = await startWorkbench({
    port: PORT,
    dataFolder,
    historyFolder: path.join(folder, 'history'),
    report: say,
  });
  say(`\nHeadroom is ready: ${workbench.url}\nWhat you edit is kept in .workbench/data. Ctrl-C stops everything.`);

  let stopping = false;
  const stop = () => {
    if (!stopping) {
      stopping = true;
      say('\nStopping …');
      void workbench.stop().then(() => process.exit(0));
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
