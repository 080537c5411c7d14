import { paperFaults } from './paperFaults';
import { demoAssessmentPath } from './storedAssessment';
import { expect, test } from './workbenchTest';

const views = ['map', 'history', 'progress', 'next', 'compare', 'milestones'];

for (const theme of ['dark', 'light']) {
  test(`an assessment is printed dark on white, without its controls (${theme})`, async ({
    page,
    context,
    workbench,
  }) => {
    await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
    await page.emulateMedia({ media: 'print' });
    for (const view of views) {
      await page.goto(`${demoAssessmentPath}?view=${view}`);
      await expect(page.getByRole('table').first()).toBeVisible();
      await expect(page.getByText(/Reading|Loading/)).toHaveCount(0);
      expect.soft(await paperFaults(page), view).toEqual([]);
    }
  });

  test(`a milestone is printed dark on white, with the team that it tells of (${theme})`, async ({
    page,
    context,
    workbench,
  }) => {
    await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
    await page.goto(`${demoAssessmentPath}/milestones`);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    await expect(page.getByText('Team: Fulfilment')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Team: Fulfilment')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await paperFaults(page)).toEqual([]);
  });
}
