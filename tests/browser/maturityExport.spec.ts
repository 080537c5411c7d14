import fs from 'node:fs';
import { openSection } from './coach';
import { assessmentPath, createAssessment, demoAssessmentPath } from './storedAssessment';
import { expect, test } from './workbenchTest';

test('answers are exported as a sheet, with notes as they were written', async ({ page, stored }) => {
  await createAssessment(stored, 'export-sheet', {
    answers: { testing: { identity: { state: 'level', level: 'beginner', note: 'By hand, "mostly"' } } },
  });
  await page.goto(assessmentPath('export-sheet'));
  await openSection(page, 'Milestones');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export answers as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const rows = fs
    .readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(rows).toHaveLength(1 + 2 * 28);
  expect(rows.filter((row) => row.includes('"By hand, ""mostly"""'))).toHaveLength(1);
});

test('the map is printed black on white without what is only for the screen', async ({ page, context, workbench }) => {
  await context.addCookies([{ name: 'workbench_theme', value: 'dark', url: workbench.url }]);
  await page.goto(demoAssessmentPath);
  const map = page.getByRole('table', { name: /^Levels by practice/ });
  await expect(map).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('tab', { name: 'Map', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Interview', exact: true })).toBeHidden();
  const cell = map.getByRole('button').first();
  await expect(cell).toBeVisible();
  await expect(cell).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a milestone is a page of its own, with all teams beside each other', async ({ page }) => {
  await page.goto(demoAssessmentPath);
  await page.getByRole('link', { name: 'Milestones', exact: true }).click();
  const list = page.getByRole('table', { name: 'Milestones, newest first' });
  const newest = list.getByRole('rowheader').first().getByRole('link');
  const name = (await newest.textContent()) ?? '';
  await newest.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const table = page.getByRole('group', { name: 'Answers by team' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Practice', 'Fulfilment', 'Identity', 'Storefront']);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
});
