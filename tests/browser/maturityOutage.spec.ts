import { chooseLevel, saveAnswers } from './coach';
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

  await page.reload();
  await cell.click();
  await expect(autoscaled).toContainText(/\d+\s%/);
  await expect(autoscaled).not.toContainText('unknown');
  await expect(pane.getByText(/^The evidence suggests at least “Advanced”.*supports at most “Beginner”/)).toBeVisible();
});
