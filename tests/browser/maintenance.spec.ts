import type { Page } from '@playwright/test';
import { maintenancePath, overviewPath, sloPath } from './paths';
import { expect, test } from './workbenchTest';

const reference = 'headroom-checkout/availability';
const form = (page: Page) => page.getByRole('form', { name: 'Plan maintenance' });
const rowOf = (page: Page, reason: string) => page.getByRole('row').filter({ hasText: reason });
const remainingOf = (text: string) => Number(/(-?[\d.]+)\s%/.exec(text)?.[1]);

/** Which cell of a row stands under this title; the row's name is no cell. */
async function columnOf(page: Page, title: string): Promise<number> {
  const titles = await page.getByRole('columnheader').allInnerTexts();
  return titles.findIndex((text) => text.startsWith(title)) - 1;
}

/** As an input of dates has it, in the zone of the browser. */
function local(timeMs: number): string {
  const shown = new Date(timeMs).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' });
  return shown.slice(0, 16).replace(' ', 'T');
}

async function fill(page: Page, reason: string, fromMs: number, toMs: number): Promise<void> {
  await form(page).getByLabel('Search SLOs').fill('availability');
  await form(page)
    .getByRole('button', { name: /^Choose all \d+ shown/ })
    .click();
  await form(page).getByLabel('Reason').fill(reason);
  await form(page).getByLabel(/^From/).fill(local(fromMs));
  await form(page).getByLabel(/^To/).fill(local(toMs));
}

// What was excluded stays so: the tests that follow are to see the figures as they were.
test.afterEach(async ({ page, actAs }) => {
  await actAs('Editor');
  const found = await page.request.get('/api/annotations?tags=headroom-exclusion&limit=100');
  for (const { id } of await found.json()) {
    await page.request.patch(`/api/annotations/${id}`, { data: { tags: ['headroom'] } });
  }
});

test('maintenance of several SLOs is planned, changes their figures on page and list, and is ended', async ({
  page,
  actAs,
}) => {
  await actAs('Editor');
  await page.goto(overviewPath);
  await page.getByRole('link', { name: 'Maintenance' }).last().click();
  await expect(page).toHaveURL(new RegExp(`${maintenancePath}$`));
  await expect(form(page).getByRole('checkbox').first()).toBeVisible();

  await form(page).getByRole('button', { name: 'Plan maintenance' }).click();
  await expect(page.getByText('Choose at least one SLO.')).toBeVisible();
  await expect(page.getByText('Say why:', { exact: false })).toBeVisible();

  const nowMs = Date.now();
  await fill(page, 'Upgrade of the gateway', nowMs - 25 * 86_400_000, nowMs + 3_600_000);
  await form(page).getByRole('button', { name: 'Plan maintenance' }).click();
  await expect(page.getByText(/^Planned for \d SLOs\.$/)).toBeVisible();
  await expect(rowOf(page, 'Upgrade of the gateway').getByText('running')).toBeVisible();

  await page.goto(sloPath(reference));
  const choice = page.getByRole('radiogroup', { name: 'Exclusions' });
  const bar = page.getByText(/1 exclusion in this window/);
  await expect(bar).toBeVisible();
  const [, withText = '', withoutText = ''] =
    /window: (.*) of the budget left with, (.*) without/.exec((await bar.textContent()) ?? '') ?? [];
  // Further apart than the list, whose buckets are wider, may be from the page.
  expect(Math.abs(remainingOf(withText) - remainingOf(withoutText))).toBeGreaterThan(3);
  await expect(page.getByRole('button', { name: /^Exclusion, .*Upgrade of the gateway/ }).first()).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/api/ds/query') && asked.push(request.url()));
  await choice.getByRole('radio', { name: 'Without' }).click();
  await expect(page).toHaveURL(/exclusions=without/);
  await expect(page.getByText(`${withoutText} of the budget is left`, { exact: false }).first()).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Explain budget spent' }).click();
  await expect(page.getByRole('dialog')).toContainText('None is applied');
  await page.keyboard.press('Escape');
  await choice.getByRole('radio', { name: 'With exclusions' }).click();
  await page.getByRole('button', { name: 'Explain budget spent' }).click();
  await expect(page.getByRole('dialog')).toContainText('Upgrade of the gateway');

  await page.goto(overviewPath);
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${sloPath(reference)}"]`) });
  await expect(row).toBeVisible();
  const budget = row.getByRole('cell').nth(await columnOf(page, 'Budget left'));
  await expect
    .poll(async () => Math.abs(remainingOf(await budget.innerText()) - remainingOf(withText)))
    .toBeLessThan(2);

  await page.goto(maintenancePath);
  await rowOf(page, 'Upgrade of the gateway').getByRole('button', { name: 'End now' }).click();
  await expect(rowOf(page, 'Upgrade of the gateway').getByText('past')).toBeVisible();
});

test('what was typed survives a refusal, and one that has not begun can be cancelled', async ({
  page,
  actAs,
  consoleErrors,
}) => {
  const nowMs = Date.now();
  await actAs('Viewer');
  await page.goto(maintenancePath);
  await expect(form(page).getByRole('checkbox').first()).toBeVisible();
  await fill(page, 'Move of the search index', nowMs + 86_400_000, nowMs + 90_000_000);
  await form(page).getByRole('button', { name: 'Plan maintenance' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'What you typed is kept' })).toContainText('role Editor');
  await expect(form(page).getByLabel('Reason')).toHaveValue('Move of the search index');
  await expect(form(page).getByText(/^[1-9]\d* of \d+ chosen$/)).toBeVisible();
  consoleErrors.length = 0;

  await actAs('Editor');
  await form(page).getByRole('button', { name: 'Plan maintenance' }).click();
  await expect(rowOf(page, 'Move of the search index').getByText('planned')).toBeVisible();
  await rowOf(page, 'Move of the search index').getByRole('button', { name: 'Cancel' }).click();
  await expect(rowOf(page, 'Move of the search index')).toHaveCount(0);
});
