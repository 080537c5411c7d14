import type { Browser, Page } from '@playwright/test';
import fs from 'node:fs';
import { editPath, overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

/** Opens the editor of an SLO as an editor in a browser of their own. */
async function openEditor(browser: Browser, baseURL: string, reference: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ name: 'workbench_role', value: 'Editor', url: baseURL }]);
  const page = await context.newPage();
  await page.goto(editPath(reference));
  await expect(target(page)).toBeEditable();
  return page;
}

const target = (page: Page) => page.getByRole('textbox', { name: /^Target/ });
const description = (page: Page) => page.getByRole('textbox', { name: /^Why it matters/ });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const saved = (page: Page, title: string) =>
  expect(page.getByRole('heading', { name: title, level: 1, exact: true })).toBeVisible();

test('what two editors change in different fields is merged without a question', async ({
  browser,
  workbench,
  stored,
  consoleErrors,
}) => {
  await stored.create('conflict-merge', 'Merge', [sloResource('availability', { displayName: 'Merged' })]);
  const anna = await openEditor(browser, workbench.url, 'conflict-merge/availability');
  const ben = await openEditor(browser, workbench.url, 'conflict-merge/availability');
  await target(anna).fill('99.3');
  await description(ben).fill('Written by Ben');
  await save(anna);
  await saved(anna, 'Merged');
  await save(ben);
  await saved(ben, 'Merged');
  const [slo] = await stored.resources('conflict-merge');
  expect(slo?.spec).toMatchObject({ objectives: [{ target: 0.993 }], description: 'Written by Ben' });
  expect(consoleErrors).toEqual([]);
  await Promise.all([anna.context().close(), ben.context().close()]);
});

for (const { choice, kept } of [
  { choice: 'Save with mine in these places', kept: 0.992 },
  { choice: 'Discard my changes', kept: 0.993 },
]) {
  test(`a field that both changed is shown side by side: ${choice}`, async ({ browser, workbench, stored }) => {
    await stored.create('conflict-field', 'Field', [sloResource('availability', { displayName: 'Fought over' })]);
    const anna = await openEditor(browser, workbench.url, 'conflict-field/availability');
    const ben = await openEditor(browser, workbench.url, 'conflict-field/availability');
    await target(anna).fill('99.3');
    await description(anna).fill('Written by Anna');
    await target(ben).fill('99.2');
    await save(anna);
    await saved(anna, 'Fought over');
    await save(ben);
    const conflict = ben.getByRole('alert').filter({ hasText: 'Somebody else saved this document' });
    const row = conflict.getByRole('row').filter({ hasText: 'Objective (SLO availability)' });
    await expect(row.getByRole('cell')).toHaveText([/^99\.5\s%$/, /^99\.3\s%$/, /^99\.2\s%$/]);
    expect((await stored.resources('conflict-field'))[0]?.spec.objectives).toEqual([{ target: 0.993 }]);
    await conflict.getByRole('button', { name: choice }).click();
    if (choice === 'Discard my changes') {
      await expect(target(ben)).toHaveValue('99.3');
      await expect(description(ben)).toHaveValue('Written by Anna');
    } else {
      await saved(ben, 'Fought over');
    }
    const [slo] = await stored.resources('conflict-field');
    expect(slo?.spec).toMatchObject({ objectives: [{ target: kept }], description: 'Written by Anna' });
    await Promise.all([anna.context().close(), ben.context().close()]);
  });
}

test('an edit that the dashboard editor overwrote is noticed and restored', async ({ page, stored }) => {
  await stored.create('conflict-lost', 'Lost edit', [sloResource('availability', { displayName: 'Lost and found' })]);
  const before = await stored.read('conflict-lost');
  await page.goto(editPath('conflict-lost/availability'));
  await target(page).fill('99.4');
  await save(page);
  await expect(page.getByText(/99\.4\s% of events/)).toBeVisible();
  await stored.overwrite('conflict-lost', { ...before, spec: { ...before.spec, title: 'Lost edit, retitled' } });

  await page.goto(overviewPath);
  const notice = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'was overwritten' });
  await expect(notice.first()).toContainText('An edit of “Lost edit, retitled” was overwritten');
  await notice.first().getByRole('button', { name: 'Restore the lost edit' }).click();
  await expect(page.getByText('was overwritten')).toHaveCount(0);
  expect((await stored.resources('conflict-lost'))[0]?.spec.objectives).toEqual([{ target: 0.994 }]);
  await page.goto(sloPath('conflict-lost/availability'));
  await expect(page.getByText(/99\.4\s% of events/)).toBeVisible();
});

test('a dashboard saved as a copy is listed as one, counted nowhere, and can be adopted', async ({ page, stored }) => {
  await stored.create('conflict-original', 'Original', [sloResource('availability', { displayName: 'Copied once' })]);
  const { spec } = await stored.read('conflict-original');
  await stored.createDashboard('conflict-copy', { ...spec, title: 'Second copy' });

  await page.goto(overviewPath);
  await expect(page.getByText('“Second copy” is a copy')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Copied once', exact: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Make it its own' }).click();
  await expect(page.getByText('“Second copy” is a copy')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Copied once', exact: true })).toHaveCount(2);
  await page.goto(sloPath('conflict-copy/availability'));
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible();
});

test('a broken document is listed with its error and path beside the good ones', async ({ page, stored }) => {
  const broken = sloResource('availability', { displayName: 'Broken' });
  await stored.create('conflict-broken', 'Broken document', [
    { ...broken, spec: { ...broken.spec, objectives: [{ target: 'high' }] } },
  ]);
  await page.goto(overviewPath);
  const notice = page.getByRole('alert').filter({ hasText: 'Broken document' });
  await expect(notice).toContainText('“Broken document” cannot be read in full');
  await expect(notice).toContainText(/spec\.objectives\[0\]\.target: /);
  await expect(page.getByRole('link', { name: 'Checkout availability', exact: true })).toBeVisible();
});

test('a provisioned document is read-only, and offers its changed file as download and diff', async ({
  page,
  stored,
}) => {
  await page.goto(sloPath('headroom-payments/availability'));
  await expect(page.getByText(/kept outside of Grafana: provisioned from a file/)).toBeVisible();
  await page.goto(editPath('headroom-payments/availability'));
  await target(page).fill('99');
  await page.getByRole('button', { name: 'Show the changed file' }).click();
  const offer = page.getByText('This document is kept outside of Grafana, so nothing was written');
  await expect(offer).toBeVisible();
  await expect(page.locator('pre')).toContainText('0.9995');
  await expect(page.locator('pre')).toContainText('0.99');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download / }).click(),
  ]);
  const file = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
  expect(JSON.stringify(file)).toContain('"target":0.99}');
  expect((await stored.resources('headroom-payments'))[1]?.spec.objectives).toEqual([{ target: 0.9995 }]);
});
