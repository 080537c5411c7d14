import { assessmentPath, createAssessment, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

test('details are changed beside what somebody else changes, and answers of a team that leaves stay', async ({
  page,
  stored,
  consoleErrors,
}) => {
  const level = { state: 'level', level: 'beginner' } as const;
  await createAssessment(stored, 'details', { answers: { testing: { identity: level, storefront: level } } });
  await page.goto(assessmentPath('details'));
  await page.getByRole('link', { name: 'Edit details' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText(/^Give the assessment a name/)).toBeVisible();
  await name.fill('Renamed');
  await page.getByRole('button', { name: 'Remove storefront' }).click();
  await expect(page.getByText(/^“storefront” has 1 answer\. They stay in the document/)).toBeVisible();

  const now = await stored.read('details');
  for (const { options } of now.spec.panels) {
    const found = options.resources?.find(({ kind }) => kind === 'Assessment');
    Object.assign(found?.spec ?? {}, { date: '2026-04-01' });
  }
  await stored.overwrite('details', now);

  await page.getByRole('textbox', { name: 'Months until it is held again' }).fill('3');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByRole('heading', { name: 'Renamed', level: 1 })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'storefront' })).toHaveCount(0);
  const spec = await storedAssessment(stored, 'details');
  expect(spec).toMatchObject({ teams: { identity: {} }, reassessEveryMonths: 3, date: '2026-04-01' });
  expect(spec.teams).not.toHaveProperty('storefront');
  expect(spec.answers).toEqual({ testing: { identity: level, storefront: level } });
  // Somebody else was first: both changes are merged.
  expect(consoleErrors.splice(0).every((error) => error.includes('409'))).toBe(true);
});

test('who may only read is told so, and finds no way to the form', async ({ page, stored, actAs }) => {
  await createAssessment(stored, 'details-read', { folder: 'fjord-outfitters' });
  await actAs('Viewer');
  await page.goto(assessmentPath('details-read'));
  await expect(page.getByRole('table', { name: /^Levels by practice/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit details' })).toHaveCount(0);
  await page.goto(`${assessmentPath('details-read')}/details`);
  await expect(page.getByText('You can read this assessment, not change it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save details' })).toHaveCount(0);
});
