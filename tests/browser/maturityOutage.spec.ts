import { chooseLevel, openSection, saveAnswers } from './coach';
import { createAssessment, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

test('evidence of a data source that is down is unknown with the reason, and comes back', async ({
  page,
  stored,
  workbench,
  consoleErrors,
}) => {
  const uid = 'outage-evidence';
  await createAssessment(stored, uid);
  const pane = page.getByRole('region', { name: 'Capacity planning', exact: true });
  const cell = page.getByRole('button', { name: /^Capacity planning, storefront: / });
  const autoscaled = pane
    .getByRole('listitem')
    .filter({ hasText: /autoscal/i })
    .first();
  await workbench.prometheus.stop();
  try {
    await page.goto(`/d/${uid}`);
    await cell.click();
    await expect(autoscaled).toContainText(/unknown: the data source “.+” does not answer/);
    // What does not ask Prometheus is read as ever, and nothing unknown speaks for or against a level.
    await expect(pane.getByText(/^From Grafana’s annotations, as of/)).toBeVisible();
    await expect(pane.getByText(/^The evidence supports at most “Beginner”/)).toBeVisible();
    await chooseLevel(pane, 'Beginner');
    await pane.getByRole('textbox', { name: 'Note' }).fill('Answered while nothing could be measured');
    await saveAnswers(page);
  } finally {
    await workbench.prometheus.restart();
  }
  expect((await storedAssessment(stored, uid)).answers.capacity_planning).toMatchObject({
    storefront: { state: 'level', level: 'beginner', note: 'Answered while nothing could be measured' },
  });
  expect(consoleErrors.splice(0).every((error) => /400|500|502/.test(error))).toBe(true);

  // A failure is not asked again for some time, unless somebody asks for it.
  await page.getByText('Refresh', { exact: true }).click();
  await expect(autoscaled).toContainText(/\d+\s%/);
  await expect(autoscaled).not.toContainText('unknown');
  await expect(pane.getByText(/^The evidence suggests at least “Advanced”.*supports at most “Beginner”/)).toBeVisible();
  // One asked while it was down may fail only now.
  expect(consoleErrors.splice(0).filter((error) => !/400|500|502/.test(error))).toEqual([]);
});

test('a milestone made while a data source is down says before what it keeps as unknown', async ({
  page,
  stored,
  workbench,
  consoleErrors,
}) => {
  const uid = 'outage-milestone';
  await createAssessment(stored, uid);
  await page.goto(`/d/${uid}`);
  const made = page.getByRole('dialog', { name: 'Milestone made' });
  const dialog = page.getByRole('dialog', { name: 'Make milestone' });
  await openSection(page, 'Milestones');
  await expect(page.getByText(/No milestone yet/)).toBeVisible();
  await workbench.prometheus.stop();
  try {
    await page.getByRole('button', { name: 'Make milestone' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Down');
    await dialog.getByRole('button', { name: 'Make milestone' }).click();
    await expect(
      dialog.getByText(/^The data source “.+” does not answer: \d+ signals are unknown by it/)
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'Make it all the same' }).click();
    await expect(made).toContainText('“Down” is kept and never changes');
  } finally {
    await workbench.prometheus.restart();
  }
  await made.getByRole('button', { name: 'Close', exact: true }).last().click();
  expect(consoleErrors.splice(0).filter((error) => !/400|500|502/.test(error))).toEqual([]);

  // Read right before: nothing of the outage is left in the next one.
  await page.getByRole('button', { name: 'Make milestone' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Up');
  await dialog.getByRole('button', { name: 'Make milestone' }).click();
  await expect(made).toContainText('“Up” is kept and never changes');
  await made.getByRole('button', { name: 'Close', exact: true }).last().click();
  const known = async (name: string) =>
    Number(/(\d+) of \d+$/.exec((await page.getByRole('row', { name }).innerText()).trim())?.[1]);
  expect(await known('Up')).toBeGreaterThan(await known('Down'));
});
