import type { Locator, Page } from '@playwright/test';
import { sections } from '../../src/views/maturity/sections';
import { levels } from './coach';
import { textFaults } from './textOverlaps';
import { expect, test } from './workbenchTest';

const assessment = 'headroom-assessment-sre/sre';
const sizes = [
  { w: 6, h: 8 },
  { w: 12, h: 12 },
];

/** Every view of the assessment, and what a panel says that has none to show. */
const contents = [
  ...sections.map(({ section, title }) => ({ name: title, options: { assessment, start: section } })),
  { name: 'One team', options: { assessment, teams: 'fulfilment' } },
  { name: 'No assessment', options: {} },
  { name: 'Not found', options: { assessment: 'headroom-nowhere/sre' } },
];

for (const theme of ['dark', 'light']) {
  for (const { w, h } of sizes) {
    test(`maturity panels of ${w}×${h} cells: nothing is cut, nothing overlaps (${theme})`, async ({
      page,
      context,
      stored,
      workbench,
      consoleErrors,
    }) => {
      await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
      const perRow = 24 / w;
      const panels = contents.map(({ name, options }, index) => ({
        id: index + 1,
        type: 'headroom-maturity-panel',
        title: name,
        gridPos: { x: (index % perRow) * w, y: Math.floor(index / perRow) * h, w, h },
        options,
      }));
      await stored.createDashboard('maturity-sizes', { title: 'Sizes', time: { from: 'now-30d', to: 'now' }, panels });
      await page.goto('/d/maturity-sizes');
      const faults: Record<string, string[]> = {};
      for (const { name } of contents) {
        const panel = panelOf(page, name);
        await expect(
          panel
            .getByRole('table')
            .or(panel.getByRole('alert'))
            .or(panel.getByRole('status').filter({ hasText: /./ }))
            .first()
        ).toBeVisible();
        await expect(panel.getByText(/^Reading the assessment/)).toHaveCount(0);
        faults[name] = await textFaults(panel);
      }
      expect.soft(faults).toEqual(Object.fromEntries(contents.map(({ name }) => [name, []])));

      const panel = panelOf(page, 'Map');
      await panel.getByRole('button', { name: /^Structure, Identity: / }).click();
      await expect(levels(panel)).toBeVisible();
      expect.soft(await textFaults(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Interview', exact: true }).click();
      await expect(panel.getByRole('group', { name: 'Team' })).toBeVisible();
      expect.soft(await textFaults(panel)).toEqual([]);
      await start(panel);
      expect.soft(await textFaults(panel)).toEqual([]);
      expect(consoleErrors.splice(0).filter((error) => !error.includes('404'))).toEqual([]);
    });
  }
}

test('a narrow panel has one menu for its views, and the practice in the place of the map', async ({
  page,
  stored,
}) => {
  await stored.createDashboard('maturity-narrow', {
    title: 'Narrow',
    panels: [
      {
        id: 1,
        type: 'headroom-maturity-panel',
        title: 'Small',
        gridPos: { x: 0, y: 0, w: 6, h: 8 },
        options: { assessment },
      },
    ],
  });
  await page.goto('/d/maturity-narrow');
  const panel = panelOf(page, 'Small');
  await panel.getByRole('button', { name: /^On-call, Storefront: / }).click();
  await expect(panel.getByRole('table', { name: /^Levels by practice/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: /^On-call, Storefront: / })).toBeFocused();
  await panel.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Progress' }).click();
  await expect(panel.getByRole('table', { name: /^Practices by level/ })).toBeVisible();
});

for (const w of [6, 12]) {
  test(`a panel of ${w}×8 cells shows at least seven practices at once`, async ({ page, stored }) => {
    const gridPos = { x: 0, y: 0, w, h: 8 };
    const panels = [{ id: 1, type: 'headroom-maturity-panel', title: 'Low', gridPos, options: { assessment } }];
    await stored.createDashboard(`maturity-low-${w}`, { title: 'Low', panels });
    await page.goto(`/d/maturity-low-${w}`);
    const panel = panelOf(page, 'Low');
    await expect(panel.getByRole('rowheader').first()).toBeVisible();
    const bottom = (await panel.boundingBox()) ?? { y: NaN, height: NaN };
    const cells = await panel
      .locator('button[data-place]:first-of-type')
      .evaluateAll((all) => [...new Set(all.map((cell) => cell.getBoundingClientRect().bottom))]);
    expect(cells.filter((end) => end <= bottom.y + bottom.height).length).toBeGreaterThanOrEqual(7);
  });
}

test('a panel of 6×8 cells begins the map over time with now and the last milestone', async ({ page, stored }) => {
  const gridPos = { x: 0, y: 0, w: 6, h: 8 };
  const options = { assessment, start: 'history' };
  const panels = [{ id: 1, type: 'headroom-maturity-panel', title: 'Low', gridPos, options }];
  await stored.createDashboard('maturity-newest', { title: 'Newest', panels });
  await page.goto('/d/maturity-newest');
  const heads = panelOf(page, 'Low').getByRole('columnheader');
  await expect(heads).toHaveCount(5);
  await expect(heads.last()).toBeInViewport({ ratio: 0.9 });
  await expect(heads.nth(-2)).toBeInViewport({ ratio: 0.9 });
});

async function start(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(panel.getByRole('button', { name: /^Question 1 of/ })).toBeVisible();
}

function panelOf(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true }).first();
}
