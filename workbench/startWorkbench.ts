import { spawnSync } from 'node:child_process';
import { globSync } from 'glob';
import fs from 'node:fs';
import process from 'node:process';
import { startPartners } from './history/partners/startPartners';
import { seedGrafana } from './history/seedGrafana';
import { startCompany } from './history/startCompany';
import type { Story } from './history/story';
import { writeProvisioning } from './history/writeProvisioning';
import { buildPage } from './page/build';
import type { RunningPrometheus } from './prometheus/startPrometheus';
import { startServer } from './server/startServer';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  port: number;
  /** Generated history; kept between runs, as it is the same each time. */
  historyFolder: string;
  /** What people edit, and a copy of what is provisioned. */
  dataFolder: string;
  /** Where the history of the company's partners is kept; absent: they have no data source. */
  partnersFolder?: string;
  /** With data sources and nothing else. */
  isEmpty?: boolean;
  report?: (line: string) => void;
}

export interface Workbench {
  url: string;
  prometheus: RunningPrometheus;
  /** What its history tells. */
  story: Story;
  stop(): Promise<void>;
}

/** Run in the project's folder. Prometheus with the demo's history, its live feed, and the server with the built plugin and its host page. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { port, historyFolder, dataFolder, partnersFolder, isEmpty = false, report = () => undefined } = options;
  buildPlugin(report);
  report('Building the host page …');
  await buildPage();
  const nowMs = Date.now();
  const [company, partners] = await Promise.all([
    startCompany({ dataFolder: historyFolder, nowMs, report }),
    partnersFolder === undefined ? undefined : startPartners(partnersFolder, nowMs),
  ]);
  // The data source's settings carry it: browsers must not show kept buckets of another history.
  process.env.DEMO_HISTORY = company.historyId;
  const provisioningFolder = `${dataFolder}/provisioning`;
  writeProvisioning({ folder: provisioningFolder, partners, isEmpty });
  const { prometheus, story } = company;
  const folders = { dataFolder, provisioningFolder, distFolder: 'dist', pageFolder: '.workbench/page' };
  const server = await startServer({ port, ...folders, prometheusUrl: prometheus.url });
  if (!isEmpty) {
    await seedGrafana({ url: server.url, story, nowMs });
  }
  const parts = [{ stop: server.close }, company, ...(partners ? [partners] : [])];
  const stop = async () => void (await Promise.all(parts.map((part) => part.stop())));
  return { url: server.url, prometheus, story, stop };
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
