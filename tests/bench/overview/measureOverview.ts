import { type Browser, chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startWorkbench, type Workbench } from '../../../workbench/startWorkbench';
import { findChromium } from '../../browser/findChromium';
import { overviewPath } from '../../browser/paths';
import type { Measurement } from '../report/benchTable';
import { countingSource } from '../countingSource';
import { samplesOf } from './askedQueries';
import { benchPage } from './benchPage';
import { measureFrames } from './measureFrames';
import { measureRefreshes } from './measureRefreshes';
import { createLongList, createOverviewDocuments, longCount, sloCount } from './overviewDocuments';
import { type RowTimes, waitForRows } from './waitForRows';
import { type RequestCost, watchRequests } from './watchRequests';

/** The overview of 500 SLOs in a browser: opened, opened again with what the browser kept, refreshed; and one of 2,000. */
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
  const page = await benchPage(browser);
  const source = countingSource(prometheus.url);
  const opened = async (open: (page: Page) => Promise<unknown>, slos = sloCount) => {
    const beforeMs = await processorMs(prometheus.url);
    const { cost, result } = await watchRequests(page, async () => {
      await open(page);
      return waitForRows(page, slos);
    });
    return { cost, rows: result, prometheusMs: (await processorMs(prometheus.url)) - beforeMs };
  };
  const cold = await opened(() => page.goto(url + overviewPath));
  const warm = [];
  for (let run = 0; run < 5; run++) {
    warm.push(await opened(() => page.reload()));
  }
  const middle = medianOf(warm);
  const measurements = [
    ...openingLines('cold', cold),
    line('cold-samples', 'cold: samples read', await samplesOf(source, cold.cost.asked), 'samples'),
    ...openingLines('warm', middle, { requests: 10, allRowsMs: 1_000 }),
    line('warm-samples', 'warm: samples read', await samplesOf(source, middle.cost.asked), 'samples'),
    ...(await measureRefreshes(page, source, line)),
  ];
  await createLongList(url);
  await opened(() => page.reload(), longCount);
  return [...measurements, ...(await measureFrames(page, longCount))];
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
