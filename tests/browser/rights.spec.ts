import { answer, saveAnswers } from './coach';
import { editPath, overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { createAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

const view = 1;
const edit = 2;

test('a viewer sees everything, and nothing to edit with', async ({ page, stored, actAs }) => {
  await stored.create('rights-open', 'Rights', [sloResource('availability', { displayName: 'Open to read' })]);
  await actAs('Viewer');
  await page.goto(overviewPath);
  await page.getByRole('link', { name: 'Open to read' }).click();
  await expect(page.getByRole('heading', { name: 'Open to read', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Document' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toHaveCount(0);

  await page.goto('/d/rights-open');
  await expect(
    page.getByRole('region', { name: 'Definitions' }).getByRole('link', { name: 'Open to read', exact: true })
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /^Edit/ })).toHaveCount(0);

  await page.goto(editPath('rights-open/availability'));
  await expect(page.getByText('the right "Edit" on the folder "Dashboards" is missing')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Target/ })).toBeDisabled();
});

test('a viewer with Edit on a folder answers an assessment and edits an SLO there', async ({ page, stored, actAs }) => {
  await stored.create(
    'rights-coaching',
    'Coached service',
    [sloResource('availability', { displayName: 'Coached' })],
    'coaching'
  );
  await createAssessment(stored, 'rights-answers');
  await actAs('Viewer');
  await page.goto('/d/rights-answers');
  await answer(page, /^Structure, identity:/, 'Beginner');
  await saveAnswers(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Structure, identity: Beginner/ })).toBeVisible();

  await page.goto(sloPath('rights-coaching/availability'));
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: /^Target/ }).fill('99.1');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/99\.1\s% of events/)).toBeVisible();
  expect((await stored.resources('rights-coaching'))[0]?.spec.objectives).toEqual([{ target: 0.991 }]);
});

test('a save that is refused names the folder and the right that lacks, and loses nothing', async ({
  page,
  stored,
  actAs,
  consoleErrors,
}) => {
  await stored.setFolder('rights-locked', 'Locked folder', { Viewer: edit, Editor: edit });
  await stored.create(
    'rights-refused',
    'Refused',
    [sloResource('availability', { displayName: 'Refused' })],
    'rights-locked'
  );
  await actAs('Viewer');
  await page.goto(editPath('rights-refused/availability'));
  await page.getByRole('textbox', { name: /^Target/ }).fill('99.2');
  await stored.setFolder('rights-locked', 'Locked folder', { Viewer: view, Editor: edit });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Locked folder' });
  await expect(alert).toContainText('You may not save in the folder "Locked folder"');
  await expect(alert).toContainText('The right "Edit" on that folder is missing');
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('99.2');
  expect((await stored.resources('rights-refused'))[0]?.spec.objectives).toEqual([{ target: 0.995 }]);

  await stored.setFolder('rights-locked', 'Locked folder', { Viewer: edit, Editor: edit });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/99\.2\s% of events/)).toBeVisible();
  expect(consoleErrors.splice(0).every((error) => error.includes('403'))).toBe(true);
});

test('answers that may not be saved say which folder and which right, and stay', async ({
  page,
  stored,
  actAs,
  consoleErrors,
}) => {
  await stored.setFolder('rights-coached', 'Coached folder', { Viewer: edit, Editor: edit });
  await createAssessment(stored, 'rights-kept', { folder: 'rights-coached' });
  await actAs('Viewer');
  await page.goto('/d/rights-kept');
  await answer(page, /^Logging, identity:/, 'Advanced');
  await stored.setFolder('rights-coached', 'Coached folder', { Viewer: view, Editor: edit });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Not saved: you lack the right to edit in the folder “Coached folder”')).toBeVisible();
  await stored.setFolder('rights-coached', 'Coached folder', { Viewer: edit, Editor: edit });
  await saveAnswers(page);
  expect(consoleErrors.splice(0).every((error) => error.includes('403'))).toBe(true);
});
