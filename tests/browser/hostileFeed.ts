import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Workbench } from '../../workbench/startWorkbench';

/** Label values that would break out of a page or of a query. */
export const hostileValues = ['"><img src=x onerror="window.hurt=1">', 'a\\', 'a"} or vector(1) #', 'line\nbreak'];

export const hostileMetric = 'hostile_requests_total';

const startedMs = Date.now();

/** Has Prometheus scrape counters with such label values every second; ten good events a second, one bad. */
export async function startHostileFeed(workbench: Workbench, historyFolder: string): Promise<() => void> {
  const server = createServer((_, response) => {
    const seconds = (Date.now() - startedMs) / 1000;
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(exposition(seconds));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const job = `  - job_name: hostile\n    scrape_interval: 1s\n    scrape_timeout: 1s\n    static_configs:\n      - targets: ['127.0.0.1:${port}']\n`;
  appendFileSync(join(historyFolder, 'prometheus.yml'), job);
  await workbench.prometheus.restart();
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

function exposition(seconds: number): string {
  const series = hostileValues.flatMap((value) => [
    `${hostileMetric}{handler="${escaped(value)}",outcome="good"} ${Math.round(seconds * 10)}`,
    `${hostileMetric}{handler="${escaped(value)}",outcome="bad"} ${Math.round(seconds)}`,
  ]);
  return [`# TYPE ${hostileMetric} counter`, ...series, ''].join('\n');
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
