import type { Page } from '@playwright/test';
import { askPrometheus } from './askPrometheus';
import { hostileMetric, hostileValues } from './hostileFeed';
import { editPath, overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const image = '"><img src=x onerror="window.hurt=1">';
const script = '</script><script>window.hurt=1</script>';

/** One SLO for each hostile label value, with hostile words wherever an SLO has words. */
const slos = hostileValues.map((value, index) =>
  sloResource(`hostile-${index}`, {
    displayName: `${image} ${index}`,
    service: `${script}${index}`,
    description: `{{constructor}} \${alert(1)} ${image}`,
    labels: { tier: image },
    metric: hostileMetric,
    matchers: [{ label: 'handler', op: '=', value }],
    bad: [{ label: 'outcome', op: '=', value: 'bad' }],
    target: 0.5,
    duration: '1h',
  })
);

test.beforeEach(async ({ page, stored, workbench }) => {
  const scraped = () => askPrometheus(workbench, `count(${hostileMetric})`, Date.now() / 1000);
  await expect.poll(scraped).toBe(2 * hostileValues.length);
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  await stored.create('hostile-names', `${image} document`, slos);
});

test('hostile names are text on every page, and on a dashboard', async ({ page }) => {
  await page.goto(overviewPath);
  const name = `${image} 0`;
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Group by' }).click();
  await page.getByRole('option', { name: 'Service', exact: true }).click();
  await expect(page.getByText(`${script}0`).first()).toBeVisible();
  await unhurt(page);

  await page.goto(sloPath('hostile-names/hostile-0'));
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.getByRole('tab', { name: 'Definition' }).click();
  await expect(page.getByText(`tier=${image}`)).toBeVisible();
  await unhurt(page);

  await page.goto(editPath('hostile-names/hostile-0'));
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
  await unhurt(page);

  await page.goto('/d/hostile-names');
  await expect(page.getByRole('region', { name: 'Definitions' }).getByText(name).first()).toBeVisible();
  await expect(page.getByRole('heading', { name }).first()).toBeVisible();
  await unhurt(page);
});

for (const [index, value] of hostileValues.entries()) {
  test(`the label value ${JSON.stringify(value)} is found by its query`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(editPath(`hostile-names/hostile-${index}`));
    await expect(page.getByText(/^2 series now/)).toBeVisible();
    await page.goto(sloPath(`hostile-names/hostile-${index}`));
    // One bad event of eleven is 18 % of this budget. The feed has to have gone on for some intervals first.
    await expect(async () => {
      await page.getByRole('button', { name: 'Refresh', exact: true }).click();
      await expect(page.getByText(/^8[1-3]\s% of the budget is left/).first()).toBeVisible({ timeout: 5000 });
    }).toPass({ timeout: 240_000, intervals: [5000] });
    await unhurt(page);
  });
}

async function unhurt(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
}
