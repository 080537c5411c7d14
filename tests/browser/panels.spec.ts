import type { Page } from '@playwright/test';
import { sloResource } from './sloResource';
import { textFaults } from './textOverlaps';
import { inlinePanel, queriesPanel } from './unstoredPanels';
import { expect, test } from './workbenchTest';

const sizes = [
  { w: 4, h: 4 },
  { w: 8, h: 6 },
  { w: 24, h: 8 },
];

/** What a burn-down panel can be asked to show, and what is to be read there. */
const contents: Array<{ name: string; options: object; says: RegExp; targets?: object[] }> = [
  { name: 'burning fast', options: { slo: 'headroom-checkout/availability' }, says: /^\d+\s%$/ },
  { name: 'exhausted', options: { slo: 'headroom-payments/availability' }, says: /^-\d+\s%$/ },
  { name: 'no data', options: { slo: 'headroom-legacy-orders/availability' }, says: /no data/i },
  { name: 'inline', ...inlinePanel, says: /^\d+\s%$/ },
  { name: 'own queries', ...queriesPanel, says: /^-?\d+(\.\d+)?\s%$/ },
  { name: 'no reference', options: {}, says: /No SLO chosen/ },
  { name: 'not found', options: { slo: 'headroom-checkout/nothing' }, says: /No SLO “nothing”/ },
  {
    name: 'no document',
    options: { slo: 'headroom-nowhere/availability' },
    says: /There is no document “headroom-nowhere”/,
  },
];

for (const theme of ['dark', 'light']) {
  for (const { w, h } of sizes) {
    test(`burn-down panels of ${w}×${h} cells: nothing is cut, nothing overlaps (${theme})`, async ({
      page,
      context,
      stored,
      workbench,
      consoleErrors,
    }) => {
      await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
      const perRow = 24 / w;
      const panels = contents.map(({ name, options, targets }, index) => ({
        id: index + 1,
        type: 'headroom-burndown-panel',
        title: name,
        gridPos: { x: (index % perRow) * w, y: Math.floor(index / perRow) * h, w, h },
        options,
        ...(targets && { targets }),
      }));
      await stored.createDashboard('panels-sizes', { title: 'Sizes', time: { from: 'now-30d', to: 'now' }, panels });
      await page.goto('/d/panels-sizes');
      const faults: Record<string, string[]> = {};
      for (const { name, says } of contents) {
        const panel = panelOf(page, name);
        await expect(panel.getByText(says).first()).toBeVisible();
        faults[name] = await textFaults(panel);
      }
      expect.soft(faults).toEqual(Object.fromEntries(contents.map(({ name }) => [name, []])));
      expect(consoleErrors.splice(0).filter((error) => !error.includes('404'))).toEqual([]);
    });
  }
}

test('the options of each panel are registered, and what is chosen is shown at once', async ({ page }) => {
  await page.goto('/d/fjord-outfitters?editOptions=3');
  const options = page.getByRole('group', { name: 'Error budget burn-down' });
  await expect(options.getByRole('combobox', { name: 'SLO' })).toHaveValue('Checkout availability');
  await options.getByRole('radio', { name: 'Budget over time' }).check({ force: true });
  await expect(page.getByRole('img', { name: /over time/i })).toBeVisible();
  await page.getByRole('radio', { name: 'This panel' }).check({ force: true });
  await expect(page.getByLabel(/^(All events|Total)/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Queries' }).check({ force: true });
  await expect(page.getByLabel(/bad/i).first()).toBeVisible();

  await page.goto('/d/fjord-outfitters?editOptions=1');
  await expect(page.getByRole('row').filter({ hasText: 'Payments availability' })).toBeVisible();
  await page.getByRole('radio', { name: 'Tiles' }).check({ force: true });
  await expect(page.getByRole('listitem').filter({ hasText: 'Payments availability' })).toBeVisible();
});

test('the status panel lists what its filters let through, as a list and as tiles', async ({ page }) => {
  await page.goto('/d/fjord-outfitters');
  const list = panelOf(page, 'All SLOs');
  await expect(list.getByRole('link', { name: 'Payments availability' })).toBeVisible();
  await expect(list.getByRole('row').filter({ hasText: 'Payments availability' })).toContainText('exhausted');
  const tiles = panelOf(page, 'Storefront');
  const tile = tiles.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Checkout availability' }) });
  await expect(tile).toContainText(/\d+\s%/);
  await expect(tile).toContainText('burning fast');
  await expect(tiles.getByRole('link', { name: 'Payments availability' })).toHaveCount(0);
});

test('the document panel shows what the document holds, and what cannot be read', async ({ page, stored }) => {
  const good = sloResource('good', { displayName: 'Well defined' });
  const bad = { ...sloResource('bad'), spec: { ...sloResource('bad').spec, timeWindow: [] } };
  await stored.create('panels-document', 'Holds', [good, bad]);
  await page.goto('/d/panels-document');
  const held = panelOf(page, 'Definitions');
  await expect(held.getByRole('link', { name: 'Well defined', exact: true })).toBeVisible();
  await expect(held.getByText('http_requests_total{job="search", code=~"5.."}')).toBeVisible();
  await expect(held.getByText(/spec\.timeWindow/)).toBeVisible();
});

test('a new document shows its own SLOs only', async ({ page, stored }) => {
  await stored.create('panels-own', 'Own', [sloResource('availability', { displayName: 'Only this one' })]);
  await page.goto('/d/panels-own');
  const status = panelOf(page, 'Status');
  await expect(status.getByRole('link', { name: 'Only this one' })).toBeVisible();
  await expect(status.getByRole('rowheader')).toHaveCount(1);
});

function panelOf(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true }).first();
}
