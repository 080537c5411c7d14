import { editPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

test.beforeEach(async ({ stored }) => {
  await stored.create('draft-document', 'Drafts', [sloResource('availability', { displayName: 'Drafted' })]);
});

test('a draft survives a save that fails, and a reload', async ({ page, stored, consoleErrors }) => {
  await page.goto(editPath('draft-document/availability'));
  await page.getByRole('textbox', { name: /^Target/ }).fill('98.7');
  await page.route('**/apis/dashboard.grafana.app/**', (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({ status: 500, json: { message: 'the disk is full' } })
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'the disk is full' })).toBeVisible();
  await expect(page.getByText('Your changes are kept in this browser.')).toBeVisible();

  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByText('Changes of an earlier visit were restored')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('98.7');
  expect(consoleErrors.splice(0).every((error) => error.includes('500'))).toBe(true);

  await page.unrouteAll();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/98\.7\s% of events/)).toBeVisible();
  expect((await stored.resources('draft-document'))[0]?.spec.objectives).toEqual([{ target: 0.987 }]);
  await page.goto(editPath('draft-document/availability'));
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('98.7');
  await expect(page.getByText('Changes of an earlier visit were restored')).toHaveCount(0);
});

test('leaving with changes asks; staying keeps them', async ({ page }) => {
  await page.goto(editPath('draft-document/availability'));
  await page.getByRole('textbox', { name: /^Target/ }).fill('98.7');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    return dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Cancel' }).click();
  expect(asked).toEqual([expect.stringContaining('Leave without saving?')]);
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('98.7');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(new RegExp(`${sloPath('draft-document/availability')}$`));
});

test('leaving without changes does not ask', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return dialog.accept();
  });
  await page.goto(editPath('draft-document/availability'));
  await expect(page.getByRole('textbox', { name: /^Target/ })).toBeEditable();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Drafted', level: 1 })).toBeVisible();
  expect(asked).toEqual([]);
});
