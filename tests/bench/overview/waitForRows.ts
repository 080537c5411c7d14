import type { Page } from '@playwright/test';

export interface RowTimes {
  /** Epoch ms. */
  firstRowAtMs: number;
  allRowsAtMs: number;
}

/** When the first row of the overview had its figures, and when all `slos` had theirs, those of other pages too. */
export async function waitForRows(page: Page, slos: number): Promise<RowTimes> {
  // Each frame, as the answer of the browser is what people see.
  const seen = await page.waitForFunction(timesOfRows, slos, { polling: 'raf', timeout: 120_000 });
  const times = await seen.jsonValue();
  if (!times) {
    throw new Error('The overview did not tell when its rows were ready.');
  }
  return times;
}

/** Runs in the page; undefined until all are ready. */
function timesOfRows(slos: number): RowTimes | undefined {
  const rows = [...document.querySelectorAll('tbody tr[aria-busy]')];
  const ready = rows.filter((row) => row.getAttribute('aria-busy') === 'false').length;
  const known: { benchFirstRowAtMs?: number } = globalThis as object;
  known.benchFirstRowAtMs ??= ready > 0 ? Date.now() : undefined;
  // One tile reads `healthy 400/500`, the others a count alone: an SLO is in one of them when its figures are there.
  const tiles = [...document.querySelectorAll('[aria-label="Filter by status"] button')].map(
    (tile) => tile.textContent
  );
  const counted = tiles.reduce((sum, text) => sum + Number(/(\d+)(\/\d+)?$/.exec(text ?? '')?.[1] ?? 0), 0);
  return ready > 0 && ready === rows.length && counted === slos
    ? { firstRowAtMs: known.benchFirstRowAtMs ?? Date.now(), allRowsAtMs: Date.now() }
    : undefined;
}
