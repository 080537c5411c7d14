import type { Locator } from '@playwright/test';

/** Chooses what is offered in a combobox by typing its beginning. */
export async function pick(combobox: Locator, text: string): Promise<void> {
  await combobox.click();
  await combobox.fill(text);
  const page = combobox.page();
  await page.getByRole('option').filter({ hasText: text, hasNotText: 'custom value' }).first().click();
}
