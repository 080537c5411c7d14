import { editPath, newSloPath, servicesPath } from './paths';
import { expect, test } from './workbenchTest';

test('a target is judged by its record, and by what its service stands on', async ({ page, actAs }) => {
  await actAs('Editor');
  await page.goto(editPath('headroom-checkout/availability'));
  await page.getByText('What the record allows').click();
  const targets = page.getByRole('table', { name: 'What each target would have left' });
  await expect(targets.getByRole('row').filter({ hasText: 'chosen' })).toHaveCount(1);
  await expect(page.getByText(/^Best .*, middle .*, worst .*windows/)).toBeVisible();
  await expect(page.getByText(/^What it stands on delivered/)).toBeVisible();

  await page.getByRole('textbox', { name: /^Target/ }).fill('99.9999');
  await expect(page.getByLabel('Why this target')).toBeVisible();
  await expect(targets.getByRole('row').filter({ hasText: 'chosen' })).toContainText('above the best on record');
  await page.getByRole('textbox', { name: /^Target/ }).fill('100');
  await page.getByRole('textbox', { name: /^Target/ }).blur();
  await expect(page.getByText(/A target of 100 % leaves no error budget/)).toBeVisible();
});

test('a service shows its SLOs and what it stands on; what runs undefined can be defined', async ({ page, actAs }) => {
  await actAs('Editor');
  await page.goto(servicesPath);
  const services = page.getByRole('table', { name: 'Services' });
  await services.getByRole('link', { name: 'Checkout', exact: true }).click();
  const dependencies = page.getByRole('table', { name: 'Dependencies' });
  await expect(dependencies.getByRole('row').filter({ hasText: 'Address lookup' })).toContainText('third party');
  await expect(dependencies.getByRole('row').filter({ hasText: 'payments' })).toContainText(/\d\s%/);
  await page.getByRole('link', { name: 'storefront' }).first().click();
  await expect(page.getByRole('heading', { name: 'Storefront' })).toBeVisible();

  await page.goto(`${servicesPath}?label=instance`);
  await page
    .getByRole('link', { name: /^Define / })
    .first()
    .click();
  await expect(page).toHaveURL(/label=instance/);
  await expect(page.getByRole('form', { name: 'SLO definition' })).toBeVisible();
});

test('a first SLO is led through in steps', async ({ page, actAs }) => {
  await actAs('Editor');
  await page.goto(`${newSloPath}?first=1`);
  const steps = page.getByRole('region', { name: 'Steps to a first SLO' }).getByRole('listitem');
  await expect(steps).toHaveCount(5);
  await expect(steps.filter({ hasText: 'Review' })).toContainText('done');
  await expect(steps.filter({ hasText: 'Journey' })).toContainText('to do');
  await page.getByRole('textbox', { name: /^Journey/ }).fill('Buy a tent');
  await page.getByLabel('What broken means for them').fill('The card is charged, and no order is made');
  await expect(steps.filter({ hasText: 'Journey' })).toContainText('done');
});
