import type { Browser, Page } from '@playwright/test';

/** What is added to pages that are measured. */
interface InPage {
  benchAheadMs: number;
  benchLongestFrameMs: number;
}

/** A page whose clock can be moved ahead and whose longest frame is known. */
export async function benchPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.addInitScript('globalThis.__name = (named) => named'); // the compiler adds it to functions sent there
  await page.addInitScript(prepare);
  return page;
}

/** Runs in the page. */
function prepare(): void {
  const known = globalThis as unknown as InPage;
  known.benchAheadMs = 0;
  known.benchLongestFrameMs = 0;
  const now = Date.now;
  Date.now = () => now() + known.benchAheadMs;
  let lastMs = performance.now();
  const frame = (atMs: number) => {
    known.benchLongestFrameMs = Math.max(known.benchLongestFrameMs, atMs - lastMs);
    lastMs = atMs;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Lets time pass for the page. */
export async function moveClock(page: Page, byMs: number): Promise<void> {
  await page.evaluate(`globalThis.benchAheadMs += ${byMs}`);
}

/** Milliseconds of the longest frame while `act` runs. */
export async function longestFrameMs(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate('globalThis.benchLongestFrameMs = 0');
  await act();
  return page.evaluate('globalThis.benchLongestFrameMs');
}

/** Bytes in use after everything that nobody holds was thrown away. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
