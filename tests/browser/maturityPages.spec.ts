import fs from 'node:fs';
import { openSection, saveAnswers } from './coach';
import { maturityPath, modelPath } from './paths';
import { pick } from './pick';
import { assessmentPath, createAssessment, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

test('a viewer with Edit on one folder makes an assessment there, by any model', async ({
  page,
  stored,
  actAs,
  consoleErrors,
}) => {
  await actAs('Viewer');
  await page.goto(maturityPath);
  await page.getByRole('button', { name: 'New assessment' }).click();
  const form = page.getByRole('dialog', { name: 'New assessment' });
  await form.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(form.getByRole('alert').first()).toBeVisible();
  await form.getByRole('textbox', { name: 'Name' }).fill('Reviews by form');
  await pick(form.getByRole('combobox', { name: 'Model' }), 'Governance reviews');
  await form.getByRole('combobox', { name: 'Teams' }).click();
  await page.getByRole('option', { name: 'identity' }).click();
  await page.keyboard.press('Tab'); // closes the list
  await form.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Reviews by form', level: 1 })).toBeVisible();
  const uid = /maturity\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  stored.expectNew(uid);
  await expect(page.getByRole('columnheader', { name: 'identity' })).toBeVisible();
  expect((await stored.read(uid)).metadata.annotations['grafana.app/folder']).toBe('coaching');
  // The form asks where there is a right to write by trying.
  expect(consoleErrors.splice(0).every((error) => /403 .*dryRun=All/.test(error))).toBe(true);
});

test('a copied model is changed as text, checked as it is typed, and saved as a later version', async ({
  page,
  stored,
}) => {
  await page.goto(modelPath('five-levels'));
  await page.getByRole('button', { name: 'Copy to edit' }).click();
  const copy = page.getByRole('dialog', { name: /^Copy / });
  await copy.getByRole('textbox', { name: 'Name of your model' }).fill('Five of our own');
  await pick(copy.getByRole('combobox', { name: 'Folder' }), 'Coaching');
  await copy.getByRole('button', { name: 'Copy', exact: true }).click();
  const text = page.getByRole('textbox', { name: 'Model as text' });
  await expect(text).toHaveValue(/Five of our own/);
  const uid = /models\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  stored.expectNew(uid);
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const findings = page.getByRole('list', { name: 'Findings' });

  const yaml = await text.inputValue();
  await text.fill(yaml.replace('suggests: strategic', 'suggests: nowhere'));
  await expect(findings).toContainText('the model has no such level (nowhere)');
  await expect(save).toBeDisabled();
  await text.fill(yaml.replace('Whoever is paged owns it for the night.', 'Whoever is paged.'));
  await expect(findings).toContainText('the model changed: raise the version');
  await expect(save).toBeDisabled();
  await page.getByRole('button', { name: /^Raise the version to / }).click();
  await save.click();
  await expect(page.getByRole('heading', { name: 'Five of our own', level: 1, exact: true })).toBeVisible();
  const [model] = await stored.resources(uid);
  expect(model?.spec.version).toBe('2');
  expect(JSON.stringify(model)).toContain('"Whoever is paged."');
});

test('answers exported from one assessment are read into another after a preview', async ({ page, stored }) => {
  await createAssessment(stored, 'results-from', {
    answers: { testing: { identity: { state: 'level', level: 'beginner', note: 'By hand' } } },
  });
  await createAssessment(stored, 'results-to');
  await page.goto(assessmentPath('results-from'));
  await openSection(page, 'Milestones');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export answers as CSV' }).click(),
  ]);
  await page.goto(assessmentPath('results-to'));
  await page.getByRole('link', { name: 'Import results' }).click();
  await page.getByRole('textbox', { name: 'Results' }).fill(fs.readFileSync(await download.path(), 'utf8'));
  const row = page.getByRole('table', { name: 'What will change' }).getByRole('row').filter({ hasText: 'Testing' });
  await expect(row).toContainText('Beginner');
  await page.getByRole('button', { name: 'Take over 1 answer as drafts' }).click();
  expect((await storedAssessment(stored, 'results-to')).answers).toEqual({});
  await saveAnswers(page);
  expect((await storedAssessment(stored, 'results-to')).answers).toMatchObject({
    testing: { identity: { level: 'beginner', note: 'By hand' } },
  });
});
