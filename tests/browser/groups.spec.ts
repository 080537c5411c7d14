import { chooseCounter } from './chooseCounter';
import { newSloPath, sloPath } from './paths';
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
  await expect(page.getByText('Nothing was counted.')).toBeVisible();
  await expect(page.getByText('Only region=nowhere:')).toBeVisible();
  await expect(page.getByText(/returns nothing/)).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

test('the editor says of how many groups there would be a budget', async ({ page }) => {
  await page.goto(`${sloPath(catalogue)}/edit`);
  await expect(page.getByText(/^[23] groups now\.$/)).toBeVisible();
});

test('an SLO is deployed to regions by clicks: its page has the budgets of both, and names the one where nothing runs', async ({
  page,
  stored,
}) => {
  await page.goto(newSloPath);
  await chooseCounter(page, 'catalog', '500');
  const form = page.getByRole('form', { name: 'SLO definition' });
  const choose = async (field: string, name: string) => {
    const box = form.getByRole('combobox', { name: field });
    await box.click();
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    await box.press('Escape');
  };
  await choose('Budgets by label', 'region');
  await choose('Deployed to: region', 'eu-west');
  await choose('Deployed to: region', 'eu-north');
  // Not there yet.
  const deployed = form.getByRole('combobox', { name: 'Deployed to: region' });
  await deployed.fill('ap-south');
  await deployed.press('Enter');
  await deployed.press('Escape');
  const condition = form.getByRole('group', { name: 'Only events where' }).getByRole('combobox', { name: 'Value 2' });
  await expect(condition).toHaveValue('eu-west|eu-north|ap-south');
  await expect(form.getByText(/^2 groups now\.$/)).toBeVisible();
  await form.getByRole('combobox', { name: /^Service/ }).fill('regions');
  await page.getByRole('option', { name: /^regions/ }).click();
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Catalogue by region');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Catalogue by region', level: 1 })).toBeVisible();
  stored.expectNew(/slo\/([^/]+)\//.exec(page.url())?.[1] ?? '');
  const groups = page.getByRole('table', { name: 'Groups and their error budgets' });
  const names = groups.getByRole('rowheader');
  await expect(names.getByText('region=eu-west')).toBeVisible();
  await expect(names.getByText('region=eu-north')).toBeVisible();
  await expect(names).toHaveCount(2);
  await expect(page.getByText('Nothing was counted for ap-south in this window')).toBeVisible();
  await page.getByRole('tab', { name: 'Definition' }).click();
  await expect(page.getByText('eu-west, eu-north, ap-south (region)')).toBeVisible();
  await page.getByRole('link', { name: 'Edit' }).click();
  for (const region of ['eu-west', 'eu-north', 'ap-south']) {
    await expect(form.getByRole('button', { name: `Remove ${region}` })).toBeVisible();
  }
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
