import { sloPath } from './paths';
import { expect, test } from './workbenchTest';

const catalogue = 'headroom-catalog/availability';

test('a group has a page of its own, and the way back to all', async ({ page, consoleErrors }) => {
  await page.goto(sloPath(catalogue));
  const groups = page.getByRole('table', { name: 'Groups and their error budgets' });
  const name = 'region=eu-west'; // by name: rows change places while parts come
  await groups.getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(`group=${encodeURIComponent(name)}$`));
  await expect(page.getByRole('combobox', { name: 'Shown' })).toHaveValue(`Only ${name}`);
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page).toHaveURL(new RegExp(encodeURIComponent(name)));
  await page.goto(`${sloPath(catalogue)}?group=region%3Dnowhere`);
  await expect(page.getByText('No group is called region=nowhere in this window')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('the editor says of how many groups there would be a budget', async ({ page }) => {
  await page.goto(`${sloPath(catalogue)}/edit`);
  await expect(page.getByText(/Shows the budget of each value too.*\d/)).toBeVisible();
});

test('dashboards show the worst groups of an SLO, and one group that a variable names', async ({
  page,
  stored,
  consoleErrors,
}) => {
  const burnDown = (id: number, title: string, group: string) => ({
    ...{ id, type: 'headroom-burndown-panel', title, options: { slo: catalogue, group } },
    gridPos: { x: (id - 2) * 8, y: 10, w: 8, h: 8 },
  });
  await stored.createDashboard('groups-panels', {
    title: 'Groups',
    time: { from: 'now-30d', to: 'now' },
    templating: { list: [{ name: 'region', type: 'custom', query: 'eu-west,us-east', current: { value: 'eu-west' } }] },
    panels: [
      {
        ...{ id: 1, type: 'headroom-status-panel', title: 'Worst', options: { service: 'catalog', worstGroups: 1 } },
        gridPos: { x: 0, y: 0, w: 24, h: 10 },
      },
      burnDown(2, 'Of a variable', 'region=$region'),
      burnDown(3, 'Of none', 'region=nowhere'),
      burnDown(4, 'Whole', ''),
    ],
  });
  await page.goto(sloPath(catalogue));
  const groups = page.getByRole('table', { name: 'Groups and their error budgets' });
  await expect(groups).toBeVisible();
  const names = await groups.getByRole('rowheader').allTextContents();
  const region = names.at(-1)?.split('=')[1] ?? '';
  await page.goto(`/d/groups-panels?var-region=${region}`);
  const worst = page.getByRole('region', { name: 'Worst' });
  await expect(worst.getByText(`1 worst of ${names.length} groups`)).toBeVisible();
  const shown = worst.getByRole('link', { name: /^region=/ });
  await expect(shown).toHaveCount(1);
  const name = (await shown.textContent()) ?? '';
  expect(names).toContain(name); // which one is worst may turn while a page is open
  await expect(shown).toHaveAttribute('href', new RegExp(`group=${encodeURIComponent(name)}$`));
  const one = page.getByRole('region', { name: 'Of a variable' });
  await expect(one.getByRole('link', { name: `Catalogue availability, region=${region}` })).toHaveAttribute(
    'href',
    new RegExp(`group=region%3D${region}$`)
  );
  await expect(one.getByRole('img', { name: /Burn-down of the error budget/ })).toBeVisible();
  const none = page.getByRole('region', { name: 'Of none' });
  await expect(none.getByText('No group is called region=nowhere in this window')).toBeVisible();
  await expect(none.getByRole('img', { name: /Burn-down/ })).toHaveCount(0);
  if (process.env.PICTURES) {
    await page.screenshot({ path: `${process.env.PICTURES}/panels.png`, fullPage: true });
    await page.context().addCookies([{ name: 'workbench_theme', value: 'light', url: page.url() }]);
    await page.setViewportSize({ width: 420, height: 1800 });
    await page.reload();
    await expect(worst.getByText(/1 worst of/)).toBeVisible();
    await page.screenshot({ path: `${process.env.PICTURES}/panels-narrow.png`, fullPage: true });
  }
  expect(consoleErrors).toEqual([]);
});
