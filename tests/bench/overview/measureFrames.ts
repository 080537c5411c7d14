import type { Page } from '@playwright/test';

import type { Measurement } from '../report/benchTable';
import { longestFrameMs } from './benchPage';

/** Longer frames are seen as a jerk. */
const limitMs = 50;

/** Scrolling and sorting an overview that is open and complete. */
export async function measureFrames(page: Page, slos: number): Promise<Measurement[]> {
  const what = `overview of ${slos.toLocaleString('en')} SLOs`;
  await page.mouse.move(700, 600);
  const scrolled = await longestFrameMs(page, async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(0, step < 30 ? 100 : -100);
      await page.waitForTimeout(16);
    }
  });
  const sorted = await longestFrameMs(page, async () => {
    for (const column of ['Objective', 'Budget left', 'SLO', 'SLI']) {
      await page.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click();
      await page.waitForTimeout(400);
    }
  });
  const line = (id: string, doing: string, ms: number): Measurement => ({
    id: `frames-${id}-ms`,
    what: `${what}: longest frame while ${doing}`,
    measured: ms,
    unit: 'ms',
    limit: limitMs,
  });
  return [line('scroll', 'scrolling', scrolled), line('sort', 'sorting by four columns', sorted)];
}
