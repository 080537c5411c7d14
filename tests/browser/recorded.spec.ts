import path from 'node:path';
import { writeProvisioning } from '../../workbench/history/writeProvisioning';
import { startServer } from '../../workbench/server/startServer';
import { foundRules } from '../integration/recorded/foundRules';
import { dayMs, hourMs, minuteMs, startRecordedPrometheus } from '../integration/recorded/recordedPrometheus';
import { ownRules } from '../integration/recorded/shopSlo';
import { overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { StoredDocuments } from './storedDocuments';
import { expect, test } from './workbenchTest';

interface Own {
  url: string;
  stop(): Promise<void>;
}

let own: Own | undefined;

/** A workbench of its own, whose Prometheus holds what rules of Headroom, Sloth and Pyrra have recorded of a shop. */
async function startOwn(): Promise<Own> {
  const prometheus = await startRecordedPrometheus((nowMs) => [
    { fromMs: nowMs - 3 * dayMs - 10 * minuteMs, toMs: nowMs + 10 * minuteMs, files: [foundRules.always] },
    { fromMs: nowMs - 10 * minuteMs, toMs: nowMs + 10 * minuteMs, files: [foundRules.now] },
    // Rules that began amid the window: what is before them is raw.
    { fromMs: nowMs - 50 * hourMs, toMs: nowMs + 10 * minuteMs, files: ownRules },
  ]);
  const provisioningFolder = path.join(prometheus.folder, 'provisioning');
  writeProvisioning({ folder: provisioningFolder, partners: undefined, isEmpty: true });
  const server = await startServer({
    port: 0,
    dataFolder: path.join(prometheus.folder, 'workbench'),
    provisioningFolder,
    distFolder: 'dist',
    pageFolder: '.workbench/page',
    prometheusUrl: prometheus.url,
  });
  const availability = sloResource('availability', {
    displayName: 'Shop availability',
    service: 'shop',
    metric: 'shop_requests_total',
    matchers: [{ label: 'job', op: '=', value: 'shop' }],
    target: 0.99,
    duration: '3d',
  });
  await new StoredDocuments(server.url).create('headroom-shop', 'Shop', [availability]);
  const stop = async () => {
    await server.close();
    await prometheus.stop();
  };
  return { url: server.url, stop };
}

// The shared workbench comes first: it builds the plugin and its page.
test.beforeAll(async ({ workbench }) => {
  test.setTimeout(180_000);
  expect(workbench.url).not.toBe('');
  own = await startOwn();
});

test.afterAll(() => own?.stop());

const at = (address: string) => `${own?.url}${address}`;

test('recorded series stand in for raw ones: explain names both with their seam, and compares them', async ({
  page,
}) => {
  await page.goto(at(`${sloPath('headroom-shop/availability')}?explain=remaining`));
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(/^These intervals are counted by series of Headroom’s recording rules/)).toBeVisible();
  const recorded = drawer.getByRole('listitem').filter({ hasText: / to \d/ });
  await expect(recorded).toHaveCount(1);
  const [seam = ''] = (await recorded.innerText()).split(' to ');
  await expect(drawer.getByText(new RegExp(`^All events, every .* to ${seam}$`))).toBeVisible();
  await expect(drawer.getByText(new RegExp(`^All events, every .*, ${seam} to .*, from Headroom’s`))).toBeVisible();
  await expect(drawer.getByText(/headroom:slo_total:increase5m\{/).first()).toBeVisible();
  await expect(drawer.getByText(/increase\(shop_requests_total\{/).first()).toBeVisible();
  await expect(drawer.getByText(/^All events: [\d,]+ recorded, [\d,]+ raw/)).toBeVisible();
});

test('what Sloth and Pyrra define is listed beneath, and has pages that say what they weigh', async ({ page }) => {
  await page.goto(at(overviewPath));
  const table = page.getByRole('table', { name: 'SLOs defined by Sloth and Pyrra' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table.getByRole('row', { name: /^shop-up/ })).toContainText('75 %');
  // By service and name it is the same as the one that is defined.
  await expect(
    table.getByRole('row', { name: /^availability/ }).getByRole('link', { name: 'also defined here' })
  ).toBeVisible();

  await table.getByRole('link', { name: 'availability', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'availability', level: 1 })).toBeVisible();
  await expect(page.getByText(/this budget is of time, not of requests/)).toBeVisible();
  await expect(page.getByText(/ bad of 4,3\d\d checks; the second number is the budget/)).toBeAttached();

  await page.goto(at(overviewPath));
  await table.getByRole('link', { name: 'shop-errors' }).click();
  await expect(page.getByText(/each request weighs the same/)).toBeVisible();
  await expect(page.getByText(/ bad of [\d,]+ events; the second number is the budget/)).toBeAttached();

  await page.goto(at(overviewPath));
  await table.getByRole('link', { name: 'shop-up' }).click();
  await expect(page.getByText('No burn-down can be drawn')).toBeVisible();
});

test('a found SLO is taken over from the rules that record it', async ({ page }) => {
  const labels = { slo: 'shop-errors' };
  const rules = [
    {
      type: 'recording',
      name: 'pyrra_errors:rate5m',
      query: 'sum(rate(shop_requests_total{code=~"5..",job="shop"}[5m])) or vector(0)',
      labels,
    },
    {
      type: 'recording',
      name: 'pyrra_requests:rate5m',
      query: 'sum(rate(shop_requests_total{job="shop"}[5m]))',
      labels,
    },
  ];
  await page.route('**/resources/api/v1/rules?*', (route) =>
    route.fulfill({ json: { status: 'success', data: { groups: [{ name: 'shop-errors-generic', rules }] } } })
  );
  await page.goto(at(overviewPath));
  await page.getByRole('link', { name: 'shop-errors' }).click();
  await page.getByRole('button', { name: 'Take over as a definition' }).click();
  await expect(page.getByRole('heading', { name: 'Import definitions' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Definitions' })).toHaveValue(/Taken over from the rules of Pyrra/);
  await expect(page.getByText(/shop-errors/).last()).toBeVisible();
});
