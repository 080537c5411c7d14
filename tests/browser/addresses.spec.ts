import type { Page } from '@playwright/test';

import { overviewPath, sloPath } from './paths';
import { pick } from './pick';
import { expect, test } from './workbenchTest';

test('filters and sort of the overview live in the URL', async ({ page, context }) => {
  await page.goto(overviewPath);
  await page.getByRole('button', { name: /^healthy/ }).click();
  await pick(page.getByRole('combobox', { name: 'Team' }), 'storefront');
  await page.getByRole('textbox', { name: 'Search SLOs' }).fill('catalogue availability');
  await page.getByRole('button', { name: 'Budget left' }).click();
  const names = () => page.getByRole('rowheader').getByRole('link').allTextContents();
  await expect.poll(names).toEqual(['Catalogue availability', 'Catalogue availability, calendar month']);

  const again = await context.newPage();
  await again.goto(page.url());
  await expect(again.getByRole('button', { name: /^healthy/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(again.getByRole('textbox', { name: 'Search SLOs' })).toHaveValue('catalogue availability');
  await expect(again.getByRole('columnheader', { name: 'Budget left' })).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(() => again.getByRole('rowheader').getByRole('link').allTextContents())
    .toEqual(['Catalogue availability', 'Catalogue availability, calendar month']);
});

test('tab, picture and time range of an SLO live in the URL', async ({ page, context }) => {
  await page.goto(sloPath('headroom-search/availability'));
  await page.getByRole('radio', { name: 'Budget over time' }).check({ force: true });
  await page.getByRole('button', { name: /^Time range selected/ }).click();
  await page.getByText('Last 7 days').click();
  await expect(page.getByRole('button', { name: 'Time range selected: Last 7 days' })).toBeVisible();
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(again.getByRole('radio', { name: 'Budget over time' })).toBeChecked();
  await expect(again.getByRole('button', { name: 'Time range selected: Last 7 days' })).toBeVisible();
  await expect.poll(async () => (await shownDays(again)).toFixed(0)).toBe('7');
  expect((await shownDays(page)).toFixed(0)).toBe('7');

  await page.getByRole('tab', { name: 'History' }).click();
  await again.goto(page.url());
  await expect(again.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
  await expect(again.getByRole('columnheader', { name: 'Period' })).toBeVisible();
});

/** Days between the first and the last moment that a picture's description names; the moments move on with each minute. */
async function shownDays(page: Page): Promise<number> {
  const picture = page.getByRole('img', { name: /Search availability/ }).first();
  const [, from, to] =
    /, (\d+ \w+ \d+, \d+:\d+) \S+ to (\d+ \w+ \d+, \d+:\d+) /.exec((await picture.getAttribute('aria-label')) ?? '') ??
    [];
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
}
