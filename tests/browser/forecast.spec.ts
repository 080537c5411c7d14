import { sloPath } from './paths';
import { expect, test } from './workbenchTest';

test('an SLO’s page forecasts when the budget may run out, and tries out what would change it', async ({ page }) => {
  await page.goto(sloPath('headroom-checkout/availability'));
  await page.getByRole('tab', { name: 'Forecast' }).click();
  const table = page.getByRole('table', { name: 'When the budget may run out' });
  await expect(table.getByRole('row', { name: /^Middle/ })).toContainText(/20\d\d/);
  await expect(page.getByRole('img', { name: /with its forecast/ })).toBeVisible();

  const form = page.getByRole('form', { name: 'What if' });
  await form.getByLabel('Outage now, minutes').fill('240');
  await form.getByLabel('Objective, %').fill('100');
  await form.getByLabel('Outage now, minutes').press('Enter');
  await expect(form.getByText('A percentage above 0 and below 100')).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'What if' })).toHaveCount(0);

  await form.getByLabel('Objective, %').fill('99.9');
  await form.getByLabel('Outage now, minutes').press('Enter');
  await expect(page.getByText(/^What if: The budget is used up/)).toBeVisible();
  await expect(
    table
      .getByRole('row', { name: /^Budget left now/ })
      .getByRole('cell')
      .last()
  ).toContainText('-');

  // A colleague with the address sees the same.
  const address = page.url();
  expect(address).toContain('if-outage=240');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByText(/^What if: The budget is used up/)).toBeVisible();
  await expect(page.getByLabel('Outage now, minutes')).toHaveValue('240');
});
