import { parseArgs } from 'node:util';
import { seedGrafana } from './seedGrafana';
import { seedLoki } from './seedLoki';
import { readStory } from './storyFile';

/** Tells a Grafana and a Loki that run elsewhere (in containers, say) of the events of a history that seed.ts wrote. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      story: { type: 'string' },
      grafana: { type: 'string' },
      loki: { type: 'string' },
      user: { type: 'string' },
    },
  });
  const story = values.story ? readStory(values.story) : undefined;
  if (!story) {
    throw new Error(
      'tsx workbench/history/seedServices.ts --story <folder> [--grafana <url> --user <name:password>] [--loki <url>]'
    );
  }
  const nowMs = Date.now();
  if (values.grafana) {
    const headers = { Authorization: `Basic ${Buffer.from(values.user ?? 'admin:admin').toString('base64')}` };
    await seedGrafana({ url: values.grafana, headers, story, nowMs });
  }
  if (values.loki) {
    await seedLoki({ url: values.loki, story, nowMs });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
