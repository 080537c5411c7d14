import { parseArgs } from 'node:util';

import { demoSeries } from './demoSeries';
import { startLiveFeed } from './liveFeed';
import { readStory } from './storyFile';

/** The live feed as a process of its own, for a Prometheus that runs elsewhere (in a container, say). */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { story: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
  });
  const story = values.story ? readStory(values.story) : undefined;
  if (!story) {
    throw new Error('tsx workbench/history/live.ts --story <folder filled by seed.ts> [--port 9464] [--host 0.0.0.0]');
  }
  const feed = await startLiveFeed({
    series: demoSeries(story),
    port: Number(values.port ?? 9464),
    host: values.host ?? '0.0.0.0',
  });
  process.stdout.write(`Live samples on http://${feed.address}/metrics\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void feed.stop());
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
