import { createAssessment, assessmentPath, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

test('what is half typed at a practice that a link opens survives another practice and a reload', async ({
  page,
  stored,
}) => {
  await createAssessment(stored, 'begun', { title: 'Begun' });
  await page.goto(`${assessmentPath('begun')}?team=storefront&practice=on_call`);
  const title = page.getByRole('textbox', { name: 'Title' });
  const waiting = page.getByRole('note', { name: 'Typed and not added' });
  await page.getByRole('button', { name: 'Add a link' }).click();
  await title.fill('Rota');

  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).not.toHaveURL(/practice=on_call/);
  await expect(title).toBeHidden();
  await waiting.getByRole('button', { name: 'On-call, storefront' }).click();
  await expect(title).toHaveValue('Rota');
  await expect(page).toHaveURL(/team=storefront&practice=on_call|practice=on_call&team=storefront/);

  await page.reload();
  await expect(title).toHaveValue('Rota');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://wiki.example.org/rota');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(waiting).toBeHidden();
  await expect
    .poll(async () => (await storedAssessment(stored, 'begun')).answers.on_call?.storefront)
    .toMatchObject({ links: [{ title: 'Rota', url: 'https://wiki.example.org/rota' }] });
});
