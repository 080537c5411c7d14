import type { Locator } from '@playwright/test';
import { milestoneUid } from '../../src/core/maturity/milestones/milestoneUid';
import { answer, chooseLevel, expectSaved, openSection, saveAnswers } from './coach';
import { createAssessment, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

test('a viewer holds an interview in a panel, from its start to a milestone', async ({
  page,
  stored,
  actAs,
  consoleErrors,
}) => {
  const uid = 'interview-panel';
  const kept = milestoneUid({ documentUid: uid, name: 'test' }, 'Autumn');
  stored.expectNew(kept);
  await createAssessment(stored, uid, { title: 'Interviewed' });
  await actAs('Viewer');
  await page.goto(`/d/${uid}`);
  const panel = page.getByRole('region', { name: 'Interviewed', exact: true }).first();

  await panel.getByRole('button', { name: 'Interview', exact: true }).click();
  await choose(panel, 'Team', 'storefront');
  await choose(panel, 'Role', 'Support');
  await expect(panel.getByRole('status')).toHaveText(/^\d+ questions in \d+ practices/);
  await panel.getByRole('button', { name: 'Start', exact: true }).click();

  const question = panel.getByRole('heading', { level: 3 }).first();
  await expect(question).toHaveText('By what path does a customer request reach a development team?');
  await expect(question).toBeFocused();
  await chooseLevel(panel, 'Beginner');
  await panel.getByRole('textbox', { name: 'Note' }).fill('Tickets, and a call for the urgent ones');
  await panel.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(question).toHaveText('What links support and development: tickets, meetings, chat?');
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Tickets, and a call for the urgent ones');
  await expectSaved(panel);

  await panel.getByRole('button', { name: 'Next practice' }).click();
  await expect(question).toHaveText('Is anyone on call for the services?');
  await chooseLevel(panel, 'Not applicable');
  await panel.getByRole('textbox', { name: /^Reason/ }).fill('The platform team is on call for them');
  await panel.getByRole('button', { name: 'Next practice' }).click();
  const done = panel.getByRole('heading', { name: 'Interview with storefront, Support: all questions asked' });
  await skipUntil(panel, done);
  await expect(
    panel.getByText(/^1 of \d+ practices answered in .*, 1 not applicable, \d+ not assessed\.$/)
  ).toBeVisible();
  await expect(panel.getByRole('region', { name: /^Not applicable/ })).toContainText('The platform team is on call');

  await panel.getByRole('button', { name: 'Back to the map' }).click();
  await expect(panel.getByRole('button', { name: /^On-call, storefront: n\/a/ })).toBeVisible();
  await openSection(panel, 'Milestones');
  await panel.getByRole('button', { name: 'Make milestone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make milestone' });
  await expect(dialog).toContainText(/2 of \d+ answers/);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Autumn');
  await dialog.getByRole('button', { name: 'Make milestone' }).click();
  const made = page.getByRole('dialog', { name: 'Milestone made' });
  await expect(made).toContainText('“Autumn” is kept and never changes');
  // Viewers may not write annotations: said, and nothing else is missing.
  await expect(made).toContainText('Its annotation was not written');
  expect(consoleErrors.splice(0)).toEqual([expect.stringMatching(/403 .*\/api\/annotations$/)]);
  await made.getByRole('button', { name: 'Close', exact: true }).last().click();

  await panel.getByRole('link', { name: 'Autumn', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Autumn' })).toBeVisible();
  await page.goBack();
  await openSection(panel, 'Map');
  const cell = panel.getByRole('button', { name: /^Customer support.*, storefront: / });
  await expect(cell).toHaveAccessibleName(/Beginner.*carried over from the last milestone/);

  await answer(panel, /^Customer support.*, storefront: /, 'Advanced');
  await saveAnswers(panel);
  await expect(cell).toHaveAccessibleName(/: Advanced/);
  await expect(cell).not.toHaveAccessibleName(/carried over/);
  const draft = await storedAssessment(stored, uid);
  expect(draft.startedFrom).toMatchObject({ uid: kept, name: 'Autumn' });
  expect(draft.answers).toMatchObject({
    customer_support: { storefront: { level: 'advanced', note: 'Tickets, and a call for the urgent ones' } },
    on_call: { storefront: { state: 'not-applicable', reason: 'The platform team is on call for them' } },
  });
  const [milestone] = await stored.resources(kept);
  expect(milestone?.spec.answers).toMatchObject({ customer_support: { storefront: { level: 'beginner' } } });
});

test('an interview that was left is resumed after a reload, at its question', async ({ page, stored }) => {
  await createAssessment(stored, 'interview-resumed', { title: 'Resumed' });
  await page.goto('/d/interview-resumed');
  const panel = page.getByRole('region', { name: 'Resumed', exact: true }).first();
  await panel.getByRole('button', { name: 'Interview', exact: true }).click();
  await choose(panel, 'Role', 'Support');
  await panel.getByRole('button', { name: 'Start', exact: true }).click();
  await chooseLevel(panel, 'Regressive');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /^Question 2 of/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Pause the interview' }).click();
  await expectSaved(panel);

  await page.reload();
  await panel.getByRole('button', { name: /^Resume interview with identity, Support: question 2 of/ }).click();
  await expect(panel.getByRole('button', { name: /^Question 2 of/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel.getByRole('radio', { name: /^Regressive/ }).first()).toBeChecked();
});

test('a question about objectives has the SLOs of the team beside it, live', async ({ page, stored }) => {
  await createAssessment(stored, 'interview-slos', { title: 'With SLOs', teams: ['storefront'] });
  await page.goto('/d/interview-slos');
  const panel = page.getByRole('region', { name: 'With SLOs', exact: true }).first();
  await panel.getByRole('button', { name: 'Interview', exact: true }).click();
  await choose(panel, 'Role', 'Executives');
  await panel.getByRole('button', { name: 'Start', exact: true }).click();
  await panel.getByRole('button', { name: /^Question 1 of/ }).click();
  await panel.getByRole('button', { name: /Walk me through what happens/ }).click();
  await expect(panel.getByRole('link', { name: 'Checkout availability' })).toBeVisible();
  await expect(panel.getByText('burning fast')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Payments availability' })).toHaveCount(0);
});

async function choose(panel: Locator, legend: string, option: string): Promise<void> {
  await panel
    .getByRole('group', { name: new RegExp(`^${legend}`) })
    .getByRole('radio', { name: option, exact: true })
    .check({ force: true });
}

/** Leaves what is still to ask not assessed. */
async function skipUntil(panel: Locator, done: Locator): Promise<void> {
  const skip = panel.getByRole('button', { name: 'Skip practice' });
  await expect(async () => {
    if (await skip.isVisible()) {
      await skip.click();
    }
    expect(await done.isVisible()).toBe(true);
  }).toPass();
}
