import { editPath, overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

test('a name of usual length stands on one line of the overview', async ({ page }) => {
  await page.goto(overviewPath);
  const link = page.getByRole('rowheader').getByRole('link', { name: 'Legacy orders availability', exact: true });
  await expect(link).toBeVisible();
  expect(await link.evaluate((element) => element.getClientRects().length)).toBe(1);
});

test('on a phone the preview comes before Save, and nothing is wider than the screen', async ({ page, stored }) => {
  await stored.create('layout-phone', 'Phone', [sloResource('availability', { displayName: 'Narrow' })]);
  await page.setViewportSize({ width: 420, height: 900 });
  for (const path of [overviewPath, editPath('layout-phone/availability')]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const preview = await page.getByRole('region', { name: 'Preview' }).first().boundingBox();
  const button = await save.boundingBox();
  expect((preview?.y ?? NaN) + (preview?.height ?? NaN)).toBeLessThanOrEqual(button?.y ?? NaN);
});

test('on a phone a long metric wraps in the sentence of an SLO and in its editor', async ({ page, stored }) => {
  const metric = 'platform_orders_gateway_http_server_request_duration_seconds_count';
  await stored.create('layout-metric', 'Metric', [sloResource('availability', { metric })]);
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto(sloPath('layout-metric/availability'));
  await expect(page.getByText(new RegExp(`^Nothing was counted.*${metric}`)).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.goto(editPath('layout-metric/availability'));
  await expect(page.getByRole('alert').filter({ hasText: `No series answers ${metric}` })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
