import type { Locator, Page } from '@playwright/test';
import { expect, test } from './emptyInstall';
import { servicesPath, teamsPath } from './paths';
import { pick } from './pick';

/** Fills in a form by the beginnings of its fields' labels. */
async function fill(form: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await form.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(text);
  }
}

async function save(page: Page, form: Locator): Promise<void> {
  const folder = form.getByRole('combobox', { name: /Folder/ });
  (await folder.count()) > 0 && (await pick(folder, 'Dashboards'));
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

test('a team, a service of it and what that stands on are defined, edited, and there after a reload', async ({
  page,
}) => {
  await page.goto(`${servicesPath}?new=1`);
  const service = page.getByRole('form', { name: 'Define a service' });
  await service.getByRole('button', { name: 'Save' }).click();
  await expect(service.getByRole('alert').first()).toBeVisible(); // a service has an id
  await fill(service, { Id: 'tickets', Name: 'Tickets', Description: 'Sells seats' });
  await pick(service.getByRole('combobox', { name: 'Criticality' }), 'high');
  await service.getByRole('button', { name: 'Add a dependency' }).click();
  const dependency = service.getByRole('group', { name: 'Dependency 1' });
  await fill(dependency, { Name: 'Card network', Promises: '99.5' });
  await dependency.getByRole('radio', { name: 'Third party' }).click();
  await save(page, service);

  await page.getByRole('link', { name: 'Tickets', exact: true }).first().click();
  const network = page
    .getByRole('table', { name: 'Dependencies' })
    .getByRole('row')
    .filter({ hasText: 'Card network' });
  await expect(network).toContainText('third party');
  await expect(network).toContainText(/99\.5\s%/);

  await page.goto(`${teamsPath}?new=1`);
  const team = page.getByRole('form', { name: 'Define a team' });
  await fill(team, { Id: 'box-office', Name: 'Box office', 'Reached at': '#box-office' });
  await save(page, team);
  await page.getByRole('link', { name: 'Box office', exact: true }).first().click();
  await expect(page.getByText('#box-office')).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  const editTeam = page.getByRole('form', { name: 'Edit Box office' });
  await fill(editTeam, { 'Reached at': '#seats' });
  await save(page, editTeam);
  await page.reload();
  await expect(page.getByText('#seats')).toBeVisible();

  await page.goto(`${servicesPath}/tickets`);
  await page.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('form', { name: 'Edit Tickets' });
  await pick(edit.getByRole('combobox', { name: 'Owner team' }), 'Box office');
  await edit.getByRole('button', { name: 'Remove dependency 1' }).click();
  await save(page, edit);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Box office' }).first()).toBeVisible();
  await expect(page.getByText('No dependencies are written down.')).toBeVisible();
  await expect(page.getByText('Sells seats')).toBeVisible();
});
