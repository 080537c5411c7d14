import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { seedLoki } from './history/seedLoki';
import { freePort } from './prometheus/freePort';
import { startWorkbench } from './startWorkbench';

const PORT = 3210;
const folder = path.resolve('.workbench');
const usage = `npm run demo [-- --empty] [--fresh]
  --empty  has data sources, and nothing is defined
  --fresh  forgets what was edited in earlier runs`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main() {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== '--fresh' && arg !== '--empty')) {
    throw new Error(usage);
  }
  const isEmpty = args.includes('--empty');
  const data = isEmpty ? 'data-empty' : 'data';
  const dataFolder = path.join(folder, data);
  if (args.includes('--fresh')) {
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
  await freePort(PORT);
  const histories = { historyFolder: path.join(folder, 'history'), partnersFolder: path.join(folder, 'partners') };
  const workbench = await startWorkbench({ port: PORT, dataFolder, ...histories, isEmpty, report: say });
  const { LOKI_URL } = process.env;
  if (LOKI_URL) {
    await seedLoki({ url: LOKI_URL, story: workbench.story, nowMs: Date.now() });
  }
  say(`\nHeadroom is ready: ${workbench.url}\nWhat you edit is kept in .workbench/${data}. Ctrl-C stops everything.`);

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
