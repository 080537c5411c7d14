import type { Browser, Page } from '@playwright/test';
import { answer, chooseLevel, expectSaved, saveAnswers } from './coach';
import { createAssessment, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

/** The assessment's dashboard, opened by a coach in a browser of their own. */
async function openAsCoach(browser: Browser, baseURL: string, uid: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ name: 'workbench_role', value: 'Viewer', url: baseURL }]);
  const page = await context.newPage();
  await page.goto(`/d/${uid}`);
  await expect(page.getByRole('table', { name: /^Levels by practice/ })).toBeVisible();
  return page;
}

const note = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const conflicts = (page: Page) => page.getByRole('list', { name: 'Conflicting answers' });

test('what two coaches answer in different practices, teams and fields is all kept', async ({
  browser,
  workbench,
  stored,
}) => {
  const uid = 'coaches-merge';
  await createAssessment(stored, uid);
  const anna = await openAsCoach(browser, workbench.url, uid);
  const ben = await openAsCoach(browser, workbench.url, uid);
  await answer(anna, /^Structure, identity:/, 'Beginner');
  await answer(ben, /^Structure, storefront:/, 'Advanced');
  await saveAnswers(anna);
  await saveAnswers(ben);

  await answer(anna, /^Logging, identity:/, 'Advanced');
  await saveAnswers(anna);
  await ben.getByRole('button', { name: /^Logging, identity:/ }).click();
  await note(ben).fill('Searched in one place');
  await saveAnswers(ben);
  await expect(conflicts(ben)).toHaveCount(0);
  const { answers } = await storedAssessment(stored, uid);
  expect(answers).toMatchObject({
    structure: { identity: { level: 'beginner' }, storefront: { level: 'advanced' } },
    logging: { identity: { level: 'advanced', note: 'Searched in one place' } },
  });
  await Promise.all([anna.context().close(), ben.context().close()]);
});

test('the same field answered differently is shown side by side, and no word is lost', async ({
  browser,
  workbench,
  stored,
}) => {
  const uid = 'coaches-conflict';
  await createAssessment(stored, uid);
  const anna = await openAsCoach(browser, workbench.url, uid);
  const ben = await openAsCoach(browser, workbench.url, uid);
  await answer(anna, /^Testing, identity:/, 'Advanced');
  await note(anna).fill('Said by Anna');
  await answer(ben, /^Release.*, storefront:/, 'Advanced');
  await ben.getByRole('button', { name: /^Testing, identity:/ }).click();
  await expectSaved(ben);
  await chooseLevel(ben, 'Beginner');
  await note(ben).fill('Said by Ben');
  await saveAnswers(anna);
  await ben.getByRole('button', { name: 'Save', exact: true }).click();

  const item = conflicts(ben).getByRole('listitem').filter({ hasText: 'Testing, identity' });
  await expect(item).toBeVisible();
  await expect(ben.getByText('Somebody else answered the same in the meantime')).toBeVisible();
  expect((await storedAssessment(stored, uid)).answers).toMatchObject({
    testing: { identity: { level: 'advanced', note: 'Said by Anna' } },
    release: { storefront: { level: 'advanced' } },
  });

  await item.getByRole('radio', { name: 'Theirs: Advanced' }).check({ force: true });
  await expect(item.getByRole('radio', { name: 'Yours: Said by Ben' })).toBeVisible();
  await item.getByRole('radio', { name: 'Keep both' }).check({ force: true });
  await item.getByRole('button', { name: 'Settle' }).click();
  await expect(conflicts(ben)).toHaveCount(0);
  await saveAnswers(ben);
  const { identity } = (await storedAssessment(stored, uid)).answers.testing ?? {};
  expect(identity).toMatchObject({ state: 'level', level: 'advanced' });
  expect(identity?.note).toContain('Said by Anna');
  expect(identity?.note).toContain('Said by Ben');
  await Promise.all([anna.context().close(), ben.context().close()]);
});
