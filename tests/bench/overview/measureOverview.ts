import { type Browser, chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startWorkbench, type Workbench } from '../../../workbench/startWorkbench';
import { findChromium } from '../../browser/findChromium';
import { overviewPath } from '../../browser/paths';
import type { Measurement } from '../benchTable';
import { createOverviewDocuments, sloCount } from './overviewDocuments';
import { type RowTimes, waitForRows } from './waitForRows';
import { type RequestCost, watchRequests } from './watchRequests';

/** Answers younger than three seconds are taken as they are: a refresh so early asks nothing. */
const sharedForMs = 4_000;

/** The overview of 500 SLOs in a browser: opened, opened again with what the browser kept, and refreshed. */
export async function measureOverview(historyFolder: string): Promise<Measurement[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  const workbench = await startWorkbench({ port: 0, dataFolder, historyFolder });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await createOverviewDocuments(workbench.url);
    return await measureIn(browser, workbench);
  } finally {
    await browser.close();
    await workbench.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function measureIn(browser: Browser, { url, prometheus }: Workbench): Promise<Measurement[]> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.addInitScript('globalThis.__name = (named) => named'); // the compiler adds it to functions sent there
  const opened = async (open: (page: Page) => Promise<unknown>) => {
    const beforeMs = await processorMs(prometheus.url);
    const { cost, result } = await watchRequests(page, async () => {
      await open(page);
      return waitForRows(page, sloCount);
    });
    return { cost, rows: result, prometheusMs: (await processorMs(prometheus.url)) - beforeMs };
  };
  const cold = await opened(() => page.goto(url + overviewPath));
  const warm = [];
  for (let run = 0; run < 5; run++) {
    warm.push(await opened(() => page.reload()));
  }
  await sleep(sharedForMs);
  const refresh = await watchRequests(page, () => page.getByRole('button', { name: 'Refresh', exact: true }).click());
  return [
    ...openingLines('cold', cold),
    ...openingLines('warm', medianOf(warm), { requests: 10, allRowsMs: 1_000 }),
    line('refresh-requests', 'refresh: requests to data sources', refresh.cost.queries, 'requests'),
    line('refresh-ms', 'refresh: until the last answer', refresh.cost.queriesMs, 'ms'),
  ];
}

interface Opening {
  cost: RequestCost;
  rows: RowTimes;
  prometheusMs: number;
}

const timeOf = ({ cost, rows }: Opening) => rows.allRowsAtMs - cost.startedAtMs;

/** The run in the middle, by time. */
function medianOf(runs: readonly Opening[]): Opening {
  const [middle] = [...runs].sort((a, b) => timeOf(a) - timeOf(b)).slice(Math.floor(runs.length / 2));
  if (!middle) {
    throw new Error('There is no run to take the middle of.');
  }
  return middle;
}

function openingLines(
  id: string,
  opening: Opening,
  limits: { requests?: number; allRowsMs?: number } = {}
): Measurement[] {
  const { cost, rows, prometheusMs } = opening;
  return [
    line(`${id}-requests`, `${id}: requests to data sources`, cost.queries, 'requests', limits.requests),
    line(`${id}-document-requests`, `${id}: requests for documents`, cost.documents, 'requests'),
    line(`${id}-bytes`, `${id}: size of all answers`, cost.bytes / 1000, 'kB'),
    line(`${id}-documents-ms`, `${id}: reading the documents`, cost.documentsMs, 'ms'),
    line(`${id}-queries-ms`, `${id}: queries under way`, cost.queriesMs, 'ms'),
    line(`${id}-prometheus-ms`, `${id}: processor time of Prometheus`, prometheusMs, 'ms'),
    line(`${id}-first-row-ms`, `${id}: to the first row`, rows.firstRowAtMs - cost.startedAtMs, 'ms'),
    line(`${id}-all-rows-ms`, `${id}: to the complete table`, timeOf(opening), 'ms', limits.allRowsMs),
  ];
}

function line(id: string, what: string, measured: number, unit: string, limit?: number): Measurement {
  return { id: `overview-${id}`, what: `overview of ${sloCount} SLOs, ${what}`, measured, unit, limit };
}

async function processorMs(prometheusUrl: string): Promise<number> {
  const text = await (await fetch(`${prometheusUrl}/metrics`)).text();
  return 1000 * Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
}
