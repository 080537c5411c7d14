import { sloPath } from './paths';
import { expect, test } from './workbenchTest';

const figures = ['SLI', 'Budget spent', 'Bad events', 'Burn rate 1 h · 6 h · 3 d', 'Lasts', 'Data'];

test('each figure explains itself: formula with numbers, queries, link to Explore', async ({ page }) => {
  await page.goto(sloPath('headroom-payments/availability'));
  const drawer = page.getByRole('dialog');
  for (const figure of figures) {
    await page.getByRole('button', { name: `Explain ${figure}`, exact: true }).click();
    await expect(drawer.getByRole('heading', { name: new RegExp(`^${figure.slice(0, 9)}`) })).toBeVisible();
    const formula = drawer.locator('section').filter({ has: page.getByRole('heading', { name: 'Formula' }) });
    await expect(formula.getByRole('paragraph').first()).not.toBeEmpty();
    expect(await formula.getByRole('paragraph').count()).toBeGreaterThan(1);
    await expect(drawer.getByText(/sum\(increase\(http_requests_total\{job="payments"/).first()).toBeVisible();
    await drawer.getByRole('button', { name: 'Close' }).click();
    await expect(drawer).toHaveCount(0);
  }
});

test('a query opens in Explore as it was sent', async ({ page }) => {
  await page.goto(sloPath('headroom-payments/availability'));
  await page.getByRole('button', { name: 'Explain SLI' }).click();
  const link = page
    .getByRole('dialog')
    .getByRole('link', { name: /^Open the query for bad events/ })
    .first();
  const panes = new URL((await link.getAttribute('href')) ?? '', 'http://grafana').searchParams.get('panes') ?? '{}';
  const { headroom } = JSON.parse(panes);
  expect(headroom.datasource).toBe('prometheus');
  await expect(page.getByRole('dialog').getByText(headroom.queries[0].expr).first()).toBeVisible();
});

test('the sum of the intervals is checked against one query', async ({ page }) => {
  await page.goto(sloPath('headroom-payments/availability'));
  await page.getByRole('button', { name: 'Explain SLI' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Check against one query' }).click();
  const lines = drawer.getByRole('listitem').filter({ hasText: /%/ });
  await expect(lines.first()).toBeVisible();
  for (const line of await lines.allTextContents()) {
    expect(Math.abs(parseFloat(/(-?[\d.]+)\s%/.exec(line)?.[1] ?? 'NaN'))).toBeLessThan(1);
  }
});
