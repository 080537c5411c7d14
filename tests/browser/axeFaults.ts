import type { Page, TestInfo } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect } from './workbenchTest';

/** Beside `main` is the host's navigation; this is in Grafana's refresh control, whose words we do not choose. */
const grafanaOwn = ['[data-testid="data-testid RefreshPicker interval button"]'];

/** Fails where axe finds something serious on the page when all of it has come; lesser things are noted beside the test. */
export async function expectNothingSerious(page: Page, testInfo: TestInfo): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ include: ['main'], exclude: ${JSON.stringify(grafanaOwn)} })`
  );
  const found = violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    at: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  const isSerious = (impact: unknown) => impact === 'serious' || impact === 'critical';
  testInfo.annotations.push(
    ...found.filter(({ impact }) => !isSerious(impact)).map(({ id, at }) => ({ type: id, description: at.join('\n') }))
  );
  expect(found.filter(({ impact }) => isSerious(impact))).toEqual([]);
}
