import { levels, openSection } from './coach';
import { assessmentPath, createAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

const view = 1;
const edit = 2;

test('who may only read sees answers, evidence and every view, and nothing to change them with', async ({
  page,
  stored,
  actAs,
}) => {
  await stored.setFolder('maturity-locked', 'Locked coaching', { Viewer: view, Editor: edit });
  await createAssessment(stored, 'maturity-read', {
    title: 'Read only',
    folder: 'maturity-locked',
    answers: { monitoring: { storefront: { state: 'level', level: 'advanced', note: 'Alerts by budgets' } } },
  });
  await actAs('Viewer');
  for (const path of ['/d/maturity-read', assessmentPath('maturity-read')]) {
    await page.goto(path);
    await expect(page.getByText('Read-only: no right to edit in “Locked coaching”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Interview' })).toHaveCount(0);
    await page.getByRole('button', { name: /^Monitoring, storefront: Advanced/ }).click();
    const pane = page.getByRole('region', { name: 'Monitoring', exact: true });
    await expect(pane.getByText('Alerts by budgets')).toBeVisible();
    await expect(pane.getByText(/From Grafana, as of/).first()).toBeVisible();
    await expect(levels(pane)).toHaveCount(0);
    await expect(pane.getByRole('radio')).toHaveCount(0);
    await expect(pane.getByRole('textbox')).toHaveCount(0);
    for (const section of ['Map over time', 'Progress', 'Gap & next', 'Compare', 'Milestones']) {
      await openSection(page, section);
    }
    const buttons = page.getByRole('button', { name: 'Export answers as CSV' });
    await expect(buttons.or(page.getByRole('link', { name: 'Export answers' }))).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make milestone' })).toHaveCount(0);
  }
});
