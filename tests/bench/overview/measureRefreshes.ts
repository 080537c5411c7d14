import type { Page } from '@playwright/test';

import type { Measurement } from '../report/benchTable';
import { heapBytes, moveClock } from './benchPage';
import type { Source } from '../benchBrowser';
import { samplesOf } from './askedQueries';
import { type RequestCost, watchRequests } from './watchRequests';

const minuteMs = 60_000;
/** Buckets stay open for ten minutes, and the last one asked ends within the next few. */
const openMs = 15 * minuteMs;
/** A refresh so early asks nothing: answers younger than three seconds are taken as they are. */
const sharedForMs = 4_000;
const refreshes = 60;

/** An open overview refreshed: a minute later, and then as often as in an hour, a few seconds after each other. */
export async function measureRefreshes(
  page: Page,
  source: Source,
  line: (id: string, what: string, measured: number, unit: string, limit?: number) => Measurement
): Promise<Measurement[]> {
  await moveClock(page, minuteMs);
  const cost = await refresh(page);
  const settled = cost.asked.filter(({ fromMs, toMs }) => toMs - fromMs > openMs);
  for (let count = 0; count < 10; count++) {
    await refreshLater(page);
  }
  const beforeBytes = await heapBytes(page);
  for (let count = 0; count < refreshes; count++) {
    await refreshLater(page);
  }
  const afterBytes = await heapBytes(page);
  return [
    line('refresh-requests', 'refresh a minute later: requests to data sources', cost.queries, 'requests'),
    line('refresh-queries', 'refresh a minute later: queries', cost.asked.length, 'queries'),
    line('refresh-settled', 'refresh a minute later: of them over settled buckets too', settled.length, 'queries'),
    line('refresh-samples', 'refresh a minute later: samples read', await samplesOf(source, cost.asked), 'samples'),
    line('refresh-ms', 'refresh a minute later: until the last answer', cost.queriesMs, 'ms'),
    line('memory-before', 'memory of the page after ten refreshes', beforeBytes / 1e6, 'MB'),
    line('memory-after', `memory of the page after ${refreshes} more`, afterBytes / 1e6, 'MB'),
    line(
      'memory-growth',
      `memory of the page: after ${refreshes} refreshes against before`,
      afterBytes / beforeBytes,
      '×',
      1.05
    ),
  ];
}

async function refreshLater(page: Page): Promise<void> {
  await moveClock(page, sharedForMs);
  await refresh(page);
}

async function refresh(page: Page): Promise<RequestCost> {
  const button = page.getByRole('button', { name: 'Refresh', exact: true });
  const click = () =>
    Promise.all([page.waitForRequest((request) => request.url().includes('/api/ds/query')), button.click()]);
  return (await watchRequests(page, click, 150)).cost;
}
