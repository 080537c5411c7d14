import type { Page } from '@playwright/test';
import { editPath, newSloPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const target = (page: Page) => page.getByRole('textbox', { name: /^Target/ });
const why = (page: Page) => page.getByRole('textbox', { name: /^Why it matters/ });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

test.beforeEach(async ({ stored }) => {
  await stored.create('draft-document', 'Drafts', [sloResource('availability', { displayName: 'Drafted' })]);
});

test('a draft survives a save that fails, and a reload', async ({ page, stored, consoleErrors }) => {
  await page.goto(editPath('draft-document/availability'));
  await page.getByRole('textbox', { name: /^Target/ }).fill('98.7');
  await page.route('**/apis/dashboard.grafana.app/**', (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({ status: 500, json: { message: 'the disk is full' } })
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'the disk is full' })).toBeVisible();
  await expect(page.getByText('Your changes are kept in this browser.')).toBeVisible();

  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByText('Changes of an earlier visit were restored')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('98.7');
  expect(consoleErrors.splice(0).every((error) => error.includes('500'))).toBe(true);

  await page.unrouteAll();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/98\.7\s% of events/)).toBeVisible();
  expect((await stored.resources('draft-document'))[0]?.spec.objectives).toEqual([{ target: 0.987 }]);
  await page.goto(editPath('draft-document/availability'));
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('98.7');
  await expect(page.getByText('Changes of an earlier visit were restored')).toHaveCount(0);
});

test('leaving with changes asks; staying keeps them', async ({ page }) => {
  await page.goto(editPath('draft-document/availability'));
  await page.getByRole('textbox', { name: /^Target/ }).fill('98.7');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    return dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Cancel' }).click();
  expect(asked).toEqual([expect.stringContaining('Leave without saving?')]);
  await expect(page.getByRole('textbox', { name: /^Target/ })).toHaveValue('98.7');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(new RegExp(`${sloPath('draft-document/availability')}$`));
});

test('leaving without changes does not ask', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return dialog.accept();
  });
  await page.goto(editPath('draft-document/availability'));
  await expect(page.getByRole('textbox', { name: /^Target/ })).toBeEditable();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Drafted', level: 1 })).toBeVisible();
  expect(asked).toEqual([]);
});

test('a restored draft takes over what others saved, and names what both changed', async ({
  page,
  browser,
  workbench,
  stored,
}) => {
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(editPath('draft-document/availability'));
  await why(page).fill('Written by Anna');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Named by Anna');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(new RegExp(`${sloPath('draft-document/availability')}$`));

  const context = await browser.newContext({ baseURL: workbench.url });
  const ben = await context.newPage();
  await ben.goto(editPath('draft-document/availability'));
  await target(ben).fill('99');
  await ben.getByRole('textbox', { name: /^Name/ }).fill('Named by Ben');
  await save(ben);
  await expect(ben.getByRole('heading', { name: 'Named by Ben', level: 1 })).toBeVisible();
  await context.close();

  await page.goto(editPath('draft-document/availability'));
  await expect(target(page)).toHaveValue('99');
  await expect(why(page)).toHaveValue('Written by Anna');
  const note = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'were restored' });
  await expect(note.getByRole('listitem')).toHaveText(['Name: they saved “Named by Ben” Take theirs']);
  await note.getByRole('button', { name: 'Name: take theirs' }).click();
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('Named by Ben');
  await save(page);
  await expect(page.getByRole('heading', { name: 'Named by Ben', level: 1 })).toBeVisible();
  const [slo] = await stored.resources('draft-document');
  expect(slo?.spec).toMatchObject({ objectives: [{ target: 0.99 }], description: 'Written by Anna' });
});

test('what is typed last is in the draft, however soon the form is left', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(editPath('draft-document/availability'));
  await why(page).fill('Typed a moment before');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(new RegExp(`${sloPath('draft-document/availability')}$`));
  await page.goto(editPath('draft-document/availability'));
  await expect(why(page)).toHaveValue('Typed a moment before');
});

test('nothing can be typed while a save runs, so that nothing of it is lost', async ({ page }) => {
  await page.goto(editPath('draft-document/availability'));
  await why(page).fill('first');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/apis/dashboard.grafana.app/**', async (route) => {
    if (route.request().method() !== 'GET') {
      await held;
    }
    await route.fallback();
  });
  await save(page);
  await expect(page.getByRole('button', { name: 'Saving …' })).toBeVisible();
  await expect(why(page)).toBeDisabled();
  release();
  await expect(page).toHaveURL(new RegExp(`${sloPath('draft-document/availability')}$`));
});

test('a save that fails is brought into view, and takes the focus', async ({ page, consoleErrors }) => {
  await page.setViewportSize({ width: 1400, height: 700 });
  await page.goto(editPath('draft-document/availability'));
  await target(page).fill('98.7');
  await page.route('**/apis/dashboard.grafana.app/**', (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({ status: 403, json: { message: 'forbidden' } })
  );
  await page.evaluate(() => window.scrollTo(0, 0));
  await save(page);
  const outcome = page.getByRole('group', { name: 'What became of saving' });
  await expect(outcome).toBeFocused();
  await expect(outcome.getByText('You may not save in the folder')).toBeInViewport({ ratio: 1 });
  expect(consoleErrors.splice(0).every((error) => error.includes('403'))).toBe(true);
});

test('saving an invalid form goes to its first bad field and says how many there are', async ({ page }) => {
  await page.goto(editPath('draft-document/availability'));
  await page.getByRole('textbox', { name: /^Name/ }).fill('');
  await target(page).fill('100');
  await page.getByRole('heading', { name: 'Objective' }).click();
  await expect(target(page)).toBeHidden();
  await page.getByRole('textbox', { name: /^Name/ }).focus();
  await save(page);
  await expect(target(page)).toBeFocused();
  await expect(target(page)).toBeInViewport();
  const count = page.getByRole('alert').filter({ hasText: 'attention' });
  await expect(count).toHaveText('Not saved yet: 2 fields need attention');
  await target(page).fill('99');
  await expect(count).toHaveText('Not saved yet: 1 field needs attention');
});

test('what the form fills in by itself after a refused save is in order at once', async ({ page }) => {
  await page.goto(newSloPath);
  await save(page);
  const wrong = page.getByText(/^Use up to 63 small letters/);
  await expect(wrong).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Search answers');
  await expect(page.getByRole('textbox', { name: /^Short name/ })).toHaveValue('search-answers');
  await expect(wrong).toHaveCount(0);
});

test('two tabs with a new SLO keep two drafts, and a third offers both', async ({ page }) => {
  const context = page.context();
  const begin = async (tab: Page, name: string) => {
    await tab.goto(newSloPath);
    await tab.getByRole('textbox', { name: /^Name/ }).fill(name);
    await tab.waitForTimeout(800); // longer than the form waits before it keeps what was typed
  };
  const second = await context.newPage();
  second.on('dialog', (dialog) => dialog.accept());
  page.on('dialog', (dialog) => dialog.accept());
  await begin(page, 'Begun first');
  await begin(second, 'Begun second');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('Begun first');

  const third = await context.newPage();
  third.on('dialog', (dialog) => dialog.accept());
  await third.goto(newSloPath);
  await expect(third.getByText('You have 2 drafts')).toBeVisible();
  const secondTab = await second.evaluate(() => sessionStorage.getItem('headroom.newSlo'));
  const isSecondKept = async () => (await draftKeys(third)).some((key) => key.endsWith(`slo:new:${secondTab}`));
  expect(await isSecondKept()).toBe(true);
  await third.getByRole('button', { name: 'Continue it: Begun second' }).click();
  await expect(third.getByRole('textbox', { name: /^Name/ })).toHaveValue('Begun second');
  // The form shows it before the other tab's draft is dropped; a reload in between would leave both.
  await expect.poll(isSecondKept).toBe(false);
  await third.reload();
  await expect(third.getByRole('textbox', { name: /^Name/ })).toHaveValue('Begun second');
  await third.getByRole('button', { name: 'Discard them' }).click();
  await expect(third.getByRole('textbox', { name: /^Name/ })).toHaveValue('');
  await expect(third.getByText('You have a draft')).toBeVisible();
});

/** Of all drafts that the browser keeps. */
async function draftKeys(tab: Page): Promise<string[]> {
  return tab.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('headroom-documents');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map(String)); // each is of a scope and a key
          };
        };
      })
  );
}
