import type { Page, Request } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

import { type AskedQuery, askedIn } from './askedQueries';

/** What a page asked for. Times in epoch ms and ms. */
export interface RequestCost {
  queries: number;
  documents: number;
  /** Of the bodies that came back for both. */
  bytes: number;
  /** Of the first request of either kind. */
  startedAtMs: number;
  /** From the first to the end of the last. */
  documentsMs: number;
  queriesMs: number;
  /** What was asked of data sources. */
  asked: readonly AskedQuery[];
}

const isQuery = (request: Request) => request.url().includes('/api/ds/query');
const isDocument = (request: Request) => /\/api\/search\?tag=|\/dashboards(\/[\w-]+\/dto|\?)/.test(request.url());

/** Runs `act` and waits until nothing is under way any more. */
export async function watchRequests<T>(
  page: Page,
  act: () => Promise<T>,
  quietMs = 500
): Promise<{ cost: RequestCost; result: T }> {
  const requests: Request[] = [];
  let open = 0;
  let changedAtMs = Date.now();
  const started = (request: Request) => {
    requests.push(request);
    open++;
  };
  const ended = () => {
    open--;
    changedAtMs = Date.now();
  };
  page.on('request', started).on('requestfinished', ended).on('requestfailed', ended);
  const result = await act();
  changedAtMs = Date.now();
  while (open > 0 || Date.now() - changedAtMs < quietMs) {
    await sleep(50);
  }
  page.off('request', started).off('requestfinished', ended).off('requestfailed', ended);
  return { cost: await costOf(requests.filter(isQuery), requests.filter(isDocument)), result };
}

async function costOf(queries: readonly Request[], documents: readonly Request[]): Promise<RequestCost> {
  const sizes = await Promise.all([...queries, ...documents].map((one) => one.sizes().catch(() => undefined)));
  return {
    queries: queries.length,
    documents: documents.length,
    bytes: sizes.reduce((sum, size) => sum + (size?.responseBodySize ?? 0), 0),
    startedAtMs: Math.min(...[...queries, ...documents].map(startOf)),
    documentsMs: lengthOf(documents),
    queriesMs: lengthOf(queries),
    asked: queries.flatMap(askedIn),
  };
}

function lengthOf(requests: readonly Request[]): number {
  const ends = requests.map((request) => startOf(request) + request.timing().responseEnd);
  return Math.max(0, ...ends.filter(Number.isFinite)) - Math.min(...requests.map(startOf));
}

/** One that was cancelled early has no times. */
function startOf(request: Request): number {
  const { startTime } = request.timing();
  return startTime > 0 ? startTime : Infinity;
}
