import { spawnSync } from 'node:child_process';
import { globSync } from 'glob';
import fs from 'node:fs';
import process from 'node:process';
import { startLiveFeed } from './history/liveFeed';
import { seedDemo } from './history/seedDemo';
import { seedGrafana } from './history/seedGrafana';
import { buildPage } from './page/build';
import { type RunningPrometheus, startPrometheus } from './prometheus/startPrometheus';
import { startServer } from './server/startServer';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  port: number;
  /** Generated history; kept between runs, as it is the same each time. */
  historyFolder: string;
  /** What people edit. */
  dataFolder: string;
  report?: (line: string) => void;
}

export interface Workbench {
  url: string;
  prometheus: RunningPrometheus;
  stop(): Promise<void>;
}

/** Run in the project's folder. Prometheus with the demo's history, its live feed, and the server with the built plugin and its host page. */
export async function startWorkbench({
  port,
  historyFolder,
  dataFolder,
  report = () => undefined,
}: WorkbenchOptions): Promise<Workbench> {
  buildPlugin(report);
  report('Building the host page …');
  await buildPage();
  const history = await seedDemo({ dataFolder: historyFolder, nowMs: Date.now(), report });
  // The data source's settings carry it: browsers must not show kept buckets of another history.
  process.env.DEMO_HISTORY = history.historyId;
  const feed = await startLiveFeed({ series: history.series, port: 0 });
  const prometheus = await startPrometheus({
    dataFolder: historyFolder,
    scrapeTargets: [{ job: 'demo-live', address: feed.address, intervalSeconds: 30 }],
    ruleFiles: ['provisioning/prometheus/rules.yml'],
  });
  const server = await startServer({
    port,
    dataFolder,
    provisioningFolder: 'provisioning',
    distFolder: 'dist',
    pageFolder: '.workbench/page',
    prometheusUrl: prometheus.url,
  });
  await seedGrafana({ url: server.url, story: history.story, nowMs: Date.now() });
  return {
    url: server.url,
    prometheus,
    stop: async () => {
      await server.close();
      await prometheus.stop();
      await feed.stop();
    },
  };
}

/** `npm run build`, where dist/ is missing or older than a source of the plugin. */
function buildPlugin(report: (line: string) => void) {
  const builtMs = fs.statSync('dist/module.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = globSync(['src/**/*', '.config/{webpack,bundler}/*', 'package-lock.json'], {
    ignore: '**/*.test.*',
    nodir: true,
  });
  if (sources.every((source) => fs.statSync(source).mtimeMs < builtMs)) {
    return;
  }
  report('Building the plugin (about a minute) …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`The plugin does not build:\n${stdout}\n${stderr}`);
  }
}
