import { askPrometheus } from './askPrometheus';
import { newSloPath } from './paths';
import { expect, test } from './workbenchTest';

test.use({ timezoneId: 'UTC' });

const all = 'http_requests_total{job="search"}';
const bad = 'http_requests_total{job="search",code=~"5.."}';
const counted = (series: string) => `sum(increase(${series}[$__window]))`;

test('an SLO of own queries: mended where they are wrong, counted as Prometheus does, edited and deleted', async ({
  page,
  workbench,
  stored,
}) => {
  await page.goto(newSloPath);
  await page.getByRole('radio', { name: 'Own queries', exact: true }).check({ force: true });
  const badQuery = page.getByRole('textbox', { name: /^Query for bad events/ });
  const allQuery = page.getByRole('textbox', { name: /^Query for all events/ });
  await badQuery.fill(`${counted(bad)}\n  / ${counted(all)}`);
  await allQuery.fill(`${counted(all)} or vector(0)`);
  const remarksOn = (what: string) => page.getByRole('list', { name: `Remarks on the query for ${what} events` });
  await expect(remarksOn('bad')).toContainText(/Line 2, column 3: Only a number may stand behind “\/”/);
  await expect(remarksOn('all')).toContainText(/Line 1, column 61: “or vector\(0\)” makes all events 0/);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('img')).toHaveCount(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(badQuery).toBeFocused();

  await badQuery.fill(counted(bad));
  await allQuery.fill(counted(all));
  await expect(remarksOn('bad')).toHaveCount(0);
  await expect(remarksOn('all')).toHaveCount(0);
  await expect(preview.getByRole('img', { name: /^Burn-down of the error budget/ })).toBeVisible();

  const service = page.getByRole('combobox', { name: /^Service/ });
  await service.fill('probes');
  await page
    .getByRole('option', { name: /probes/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Own queries of search');
  // No window of these was as good as 99.9 %.
  await page.getByRole('textbox', { name: /^Why this target/ }).fill('Retries are on their way');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Own queries of search', level: 1 })).toBeVisible();
  stored.expectNew(/slo\/([^/]+)\//.exec(page.url())?.[1] ?? '');

  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const words = await page.getByText(/bad of [\d,.]+ events; the second number is the budget/).textContent();
  const [bads = NaN, total = NaN] = (words?.match(/[\d,.]+/g) ?? []).map((text) => Number(text.replaceAll(',', '')));
  await page.getByRole('button', { name: 'Explain SLI' }).click();
  const range = await page
    .getByRole('dialog')
    .getByText(/, asked from Prometheus/)
    .textContent();
  const [fromMs = NaN, toMs = NaN] = /^(.*?) to (.*?) UTC, asked/
    .exec(range ?? '')
    ?.slice(1)
    .map((text) => Date.parse(`${text} UTC`)) ?? [NaN, NaN];
  const ask = (series: string) =>
    askPrometheus(workbench, `sum(increase(${series}[${(toMs - fromMs) / 1000}s]))`, toMs / 1000);
  expect(Math.abs(total / (await ask(all)) - 1)).toBeLessThan(0.01);
  expect(Math.abs(bads / (await ask(bad)) - 1)).toBeLessThan(0.01);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(badQuery).toHaveValue(counted(bad));
  await expect(allQuery).toHaveValue(counted(all));
  await page.getByRole('link', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog');
  // What is found above it moves it.
  await expect(dialog.getByText(/dashboards? (was|were) looked through/)).toBeVisible();
  await dialog.getByRole('checkbox').check({ force: true });
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByRole('heading', { name: 'SLOs', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Own queries of search' })).toHaveCount(0);
});
