import { overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

test('figures stay and say since when while Prometheus is down, and recover', async ({
  page,
  workbench,
  consoleErrors,
}) => {
  await page.goto(sloPath('headroom-search/availability'));
  const sentence = page.getByText(/\d+\s% of the budget is left/).first();
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const before = await sentence.textContent();
  await workbench.prometheus.stop();
  try {
    await page.getByRole('button', { name: 'Reload from source' }).click();
    const notice = page.getByRole('alert').filter({ hasText: /cannot be reached/ });
    await expect(notice).toBeVisible();
    await expect(notice).toContainText(/These figures are those of \d/);
    await expect(sentence).toHaveText(before ?? '');
  } finally {
    await workbench.prometheus.restart();
  }
  // Nobody clicks: the page asks again by itself.
  await expect(page.getByRole('alert').filter({ hasText: /cannot be reached/ })).toHaveCount(0, {
    timeout: 30_000,
  });
  await expect(sentence).toBeVisible();
  expect(consoleErrors.splice(0).every((error) => /400|500|502/.test(error))).toBe(true);
});

test('the overview says in each row what failed, and recovers by a refresh', async ({
  page,
  workbench,
  consoleErrors,
}) => {
  await workbench.prometheus.stop();
  try {
    await page.goto(overviewPath);
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Search availability' }) });
    await expect(row).toContainText('The data source cannot be reached');
  } finally {
    await workbench.prometheus.restart();
  }
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Search availability' }) });
  await expect(row.getByRole('cell').first()).toHaveText('at risk');
  expect(consoleErrors.splice(0).every((error) => /400|500|502/.test(error))).toBe(true);
});

test('a metric that nobody has, and a data source that is gone, are said in words', async ({ page, stored }) => {
  await stored.create('outage-words', 'Words', [
    sloResource('silent', { displayName: 'Silent', metric: 'no_such_metric_total' }),
    sloResource('homeless', { displayName: 'Homeless', dataSource: { uid: 'gone' } }),
  ]);
  await page.goto(sloPath('outage-words/silent'));
  await expect(page.getByText(/no data/i).first()).toBeVisible();
  await expect(page.getByText(/no_such_metric_total/).first()).toBeVisible();
  await page.goto(sloPath('outage-words/homeless'));
  await expect(page.getByRole('alert').filter({ hasText: 'gone' })).toBeVisible();
});

for (const [side, hours] of [
  ['ahead of', 1],
  ['behind', -1],
] as const) {
  test(`a clock an hour ${side} the data source’s: the figures are those of its now, and it is said`, async ({
    page,
  }) => {
    await page.clock.install({ time: Date.now() + hours * 3_600_000 });
    await page.goto(sloPath('headroom-search/availability'));
    await expect(page.getByText(/\d+\s% of the budget is left/).first()).toBeVisible();
    await expect(
      page.getByText(`The clock of this computer is 1 h ${side} that of the data source.`).first()
    ).toBeVisible();
    await expect(page.getByText(/no data/i)).toHaveCount(0);
  });
}
