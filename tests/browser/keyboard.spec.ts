import type { Locator, Page } from '@playwright/test';
import { expectSaved, levels } from './coach';
import { editPath, overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { createAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

/** Presses Tab until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const most = 80;
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < most; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached by ${most} presses of Tab: ${wanted}`);
}

test('the overview is filtered, sorted and followed by keyboard', async ({ page }) => {
  await page.goto(overviewPath);
  const rows = page.getByRole('rowheader').getByRole('link');
  await expect(rows).toHaveCount(12);
  await tabTo(page, page.getByRole('button', { name: /^healthy/ }));
  await page.keyboard.press('Space');
  await expect.poll(() => rows.count()).toBeLessThan(12);
  await tabTo(page, page.getByRole('textbox', { name: 'Search SLOs' }));
  await page.keyboard.type('sign-in');
  await expect(rows).toHaveText(['Sign-in latency', 'Sign-in availability']);
  await tabTo(page, page.getByRole('button', { name: 'SLO', exact: true }));
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText(['Sign-in availability', 'Sign-in latency']);
  await tabTo(page, rows.nth(1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sign-in latency', level: 1 })).toBeVisible();
});

test('a figure is explained and the tab changed by keyboard; the focus comes back', async ({ page }) => {
  await page.goto(sloPath('headroom-user-auth/latency'));
  const explain = page.getByRole('button', { name: 'Explain SLI' });
  await tabTo(page, explain);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await tabTo(page, drawer.getByRole('button', { name: 'Check against one query' }));
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('listitem').filter({ hasText: '%' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(explain).toBeFocused();
  await tabTo(page, page.getByRole('tab', { name: 'History' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Period' })).toBeVisible();
});

test('an SLO is changed and saved by keyboard', async ({ page, stored }) => {
  await stored.create('keyboard-edit', 'Keys', [sloResource('availability', { displayName: 'Typed' })]);
  await page.goto(editPath('keyboard-edit/availability'));
  const matcher = page.getByRole('group', { name: 'Only events where' }).getByRole('combobox', { name: 'Value 1' });
  await tabTo(page, matcher);
  await page.keyboard.type('payments');
  await expect(page.getByRole('option', { name: /^payments/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: /^Target/ }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('99.7');
  await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/99\.7\s% of events/)).toBeVisible();
  const [slo] = await stored.resources('keyboard-edit');
  expect(slo?.spec.objectives).toEqual([{ target: 0.997 }]);
  expect(JSON.stringify(slo?.spec.indicator)).toContain('"value":"payments"');
});

test('an assessment is answered by keyboard', async ({ page, stored }) => {
  await createAssessment(stored, 'keyboard-answers');
  await page.goto('/d/keyboard-answers');
  const map = page.getByRole('table', { name: /^Levels by practice/ });
  await tabTo(page, map.getByRole('button').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('button', { name: /^Formal leadership, storefront:/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const pane = page.getByRole('region', { name: 'Formal leadership' });
  await tabTo(page, levels(pane).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(levels(pane).getByRole('radio', { name: /^Advanced/ })).toBeChecked();
  await tabTo(page, pane.getByRole('textbox', { name: /^Note/ }));
  await page.keyboard.type('By keys alone');
  await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectSaved(page);
});
