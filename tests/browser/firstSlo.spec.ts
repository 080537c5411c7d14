import type { Page } from '@playwright/test';
import { chooseCounter } from './chooseCounter';
import { expect, test } from './emptyInstall';
import { overviewPath, servicesPath } from './paths';
import { pick } from './pick';

/** Takes over text that is not among what is offered. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const combobox = page.getByRole('combobox', { name: new RegExp(`^${label}`) });
  await combobox.fill(text);
  await page.getByRole('option').filter({ hasText: text }).first().click();
  await expect(combobox).toHaveValue(text);
}

/** Saves it; its page has figures. */
async function saveAs(page: Page, name: string, objective: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByText(objective).first()).toBeVisible();
  await expect(page.getByText(/%\sof the budget is left|overspent/).first()).toBeVisible();
  await expect(page.getByText(/^[\d,.]+ bad of [1-9][\d,.]* events; the second number is the budget/)).toBeAttached();
}

test('what runs undefined is defined as proposed, and is a service with figures afterwards', async ({ page }) => {
  await page.goto(servicesPath);
  // A label is chosen by itself first, from those that the data source has.
  await expect(page.getByText(/in the last six hours/)).toBeVisible();
  await pick(page.getByRole('combobox', { name: 'Label that names a service' }), 'job');
  const differing = (value: string) =>
    page
      .getByRole('table', { name: 'What differs' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: value, exact: true }) });
  await expect(differing('search')).toContainText('runs, not defined here');
  await differing('search').getByRole('link', { name: 'Define search', exact: true }).click();

  const form = page.getByRole('form', { name: 'SLO definition' });
  await expect(form.getByRole('combobox', { name: 'Metric that counts all events' })).toHaveValue(
    'http_requests_total'
  );
  const events = form.getByRole('group', { name: 'Only events where' });
  await expect(events.getByRole('combobox', { name: 'Label 1' })).toHaveValue('job');
  await expect(events.getByRole('combobox', { name: 'Value 1' })).toHaveValue('search');
  const bad = form.getByRole('group', { name: 'Bad are those where' });
  await expect(bad.getByRole('combobox', { name: 'Label 1' })).toHaveValue('code');
  await expect(bad.getByRole('combobox', { name: 'Value 1' })).toHaveValue('5..');
  await expect(form.getByRole('combobox', { name: /^Service/ })).toHaveValue('search');
  await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Search availability');
  await form.getByRole('textbox', { name: /^Target/ }).fill('98');
  await write(page, 'Team', 'storefront');
  await saveAs(page, 'Search availability', /98\s% of events/);

  await page.goto(`${servicesPath}?label=job`);
  await expect(differing('checkout')).toContainText('runs, not defined here');
  await expect(differing('search')).toHaveCount(0);
  const service = page.getByRole('table', { name: 'Services' }).getByRole('row').filter({ hasText: 'search' });
  await expect(service.getByRole('link', { name: 'storefront', exact: true })).toBeVisible();
  await service.getByRole('link', { name: 'search', exact: true }).click();
  const row = page.getByRole('table', { name: 'SLOs of search' }).getByRole('row').filter({ hasText: '98' });
  await expect(row.getByText(/^-?\d+(\.\d+)?\s%$/).first()).toBeVisible();
});

test('a first SLO is filled in step by step, and says on its page whose journey it is and when it is reviewed', async ({
  page,
}) => {
  await page.goto(overviewPath);
  await page.getByRole('link', { name: 'First SLO, step by step' }).click();
  await expect(page).toHaveURL(/first=1/);
  const step = (name: string) =>
    page
      .getByRole('region', { name: 'Steps to a first SLO' })
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) });

  await expect(step('Journey')).toContainText('to do');
  await page.getByRole('textbox', { name: /^Journey/ }).fill('Find a tent');
  await page.getByRole('textbox', { name: /^Step of the journey/ }).fill('Search');
  await page.getByLabel('What broken means for them').fill('No tent is listed');
  await expect(step('Journey')).toContainText('done');

  await expect(step('Measure')).toContainText('to do');
  await chooseCounter(page, 'search', '500');
  await expect(step('Measure')).toContainText('done');

  const target = page.getByRole('textbox', { name: /^Target/ });
  await target.fill('');
  await expect(step('Target')).toContainText('to do');
  await target.fill('98');
  await expect(step('Target')).toContainText('done');

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('');
  await expect(step('Owner')).toContainText('to do');
  await write(page, 'Team', 'storefront');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Search answers');
  await expect(step('Owner')).toContainText('done');

  const review = page.getByRole('textbox', { name: /^Next review/ });
  await expect(review).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  const proposedInDays = (Date.parse(await review.inputValue()) - Date.now()) / 86_400_000;
  expect(Math.abs(proposedInDays - 13.5)).toBeLessThan(1);
  await review.fill('');
  await expect(step('Review')).toContainText('to do');
  await review.fill('2099-12-01');
  await expect(step('Review')).toContainText('done');
  await saveAs(page, 'Search answers', /98\s% of events/);

  await page.getByRole('tab', { name: 'Record' }).click();
  const fact = (name: string) => page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');
  await expect(fact('Journey')).toHaveText('Find a tent → Search');
  await expect(fact('Broken means')).toHaveText('No tent is listed');
  await expect(fact('Next review')).toHaveText('1 Dec 2099');
});
