import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { DemoSeries } from './demoSeries';
import { seriesText } from './seriesText';

export interface LiveFeedOptions {
  /** Must be the series that the history was filled from. */
  series: readonly DemoSeries[];
  /** 0 takes any free port. */
  port: number;
  host?: string;
  clock?: () => number;
}

export interface LiveFeed {
  port: number;
  /** host:port, to be scraped with honor_labels. */
  address: string;
  stop(): Promise<void>;
}

/** Serves the series as /metrics at the present instant: counters go on where the history ends. */
export async function startLiveFeed({
  series,
  port,
  host = '127.0.0.1',
  clock = Date.now,
}: LiveFeedOptions): Promise<LiveFeed> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end('The samples are at /metrics.\n');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metricsText(series, clock()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const used = (server.address() as AddressInfo).port;
  return {
    port: used,
    address: `${host}:${used}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The exposition text at an instant, one group of lines for each metric. */
export function metricsText(series: readonly DemoSeries[], tMs: number): string {
  const families = new Map<string, string[]>();
  for (const one of series) {
    const value = tMs >= one.fromMs && tMs < one.toMs ? one.valueAt(tMs) : undefined;
    if (value === undefined) {
      continue;
    }
    const family = one.type === 'histogram' ? one.metric.replace(/_(bucket|count|sum)$/, '') : one.metric;
    const lines = families.get(family) ?? [`# TYPE ${family} ${one.type}`];
    lines.push(`${seriesText(one.metric, one.labels)} ${value}`);
    families.set(family, lines);
  }
  return [...families.values()].map((lines) => `${lines.join('\n')}\n`).join('');
}
