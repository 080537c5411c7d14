import type { Locator, Page } from '@playwright/test';
import { expect } from './workbenchTest';

/** The levels of the practice that is open; the target has levels of its own. */
export const levels = (within: Page | Locator) => within.getByRole('group', { name: 'Level', exact: true });

export async function chooseLevel(within: Page | Locator, level: string): Promise<void> {
  await levels(within)
    .getByRole('radio', { name: new RegExp(`^${level}`) })
    .check({ force: true });
}

/** Opens a practice from the map and chooses one of its levels, or that there is none. */
export async function answer(within: Page | Locator, cell: RegExp, level: string): Promise<void> {
  await within.getByRole('button', { name: cell }).click();
  await chooseLevel(within, level);
}

export async function saveAnswers(within: Page | Locator): Promise<void> {
  await within.getByRole('button', { name: 'Save', exact: true }).click();
  await expectSaved(within);
}

export async function expectSaved(within: Page | Locator): Promise<void> {
  await expect(within.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** A view of the assessment, by its tab. */
export async function openSection(within: Page | Locator, title: string): Promise<void> {
  await within.getByRole('tab', { name: title, exact: true }).click();
}
