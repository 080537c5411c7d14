import { overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const UID = 'headroom-record-lists';
const LIFE = [{ at: '2026-01-05', stage: 'retired' }];

/** An SLO with more in its spec. */
function sloWith(name: string, displayName: string, more: object) {
  const slo = sloResource(name, { displayName, service: 'record-lists' });
  return { ...slo, spec: { ...slo.spec, ...more } };
}

test('a retired SLO is listed under its stage alone, and what is due leads to the record', async ({ page, stored }) => {
  await stored.create(UID, 'Record lists', [
    sloWith('old', 'Search of last year', { life: LIFE, reviewBy: '2026-01-06' }),
    sloWith('new', 'Search of this year', { reviewBy: '2026-01-06' }),
  ]);
  await page.goto(`${overviewPath}?service=record-lists`);
  const table = page.getByRole('table', { name: 'SLOs with their error budgets' });
  await expect(table.getByRole('link', { name: 'Search of this year', exact: true })).toBeVisible();
  await expect(table.getByRole('link', { name: 'Search of last year', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Something is due for 1 SLO' }).click();
  const due = page.getByRole('region', { name: 'What is due' });
  await expect(due.getByText(/^The review was due by /)).toBeVisible();

  await page.getByLabel('Stage').click();
  await page.getByRole('option', { name: 'Retired (1)' }).click();
  await table.getByRole('link', { name: 'Search of last year', exact: true }).click();
  await expect(page.getByText(/^Retired since .* counted in no list/)).toBeVisible();
});

test('a link that is added beside one that cannot be read leaves that as it is', async ({ page, stored }) => {
  const odd = { url: 'javascript:alert(1)' };
  const wiki = { title: 'Wiki', url: 'https://wiki.example.com' };
  await stored.create(UID, 'Record lists', [sloWith('pay', 'Pay', { record: { links: [odd, wiki] } })]);
  await page.goto(`${sloPath(`${UID}/pay`)}/edit`);
  await page.getByRole('heading', { name: 'Users and response' }).click();
  const links = page.getByLabel('Links', { exact: true });
  await expect(links).toHaveValue('Wiki https://wiki.example.com');
  await links.fill('Wiki https://wiki.example.com\nMap /d/map');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/pay$/);
  const slo = (await stored.resources(UID)).find(({ kind }) => kind === 'SLO');
  expect(slo?.spec.record).toEqual({ links: [odd, wiki, { title: 'Map', url: '/d/map' }] });
});
