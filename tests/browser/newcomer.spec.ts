import type { Page } from '@playwright/test';
import { answer, levels, saveAnswers } from './coach';
import { chooseCounter } from './chooseCounter';
import { newSloPath, overviewPath, sloPath } from './paths';
import { pick } from './pick';
import { askPrometheus } from './askPrometheus';
import { createAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

test.use({ timezoneId: 'UTC' });

const states = [
  { slo: 'Checkout availability', status: 'burning fast' },
  { slo: 'Payments availability', status: 'exhausted' },
  { slo: 'Search availability', status: 'at risk' },
  { slo: 'Legacy orders availability', status: 'no data' },
  { slo: 'Sign-in latency', status: 'healthy' },
  { slo: 'Sign-in availability', status: 'healthy' },
  { slo: 'Session store availability', status: 'healthy' },
  { slo: 'Inventory jobs succeed', status: 'healthy' },
  { slo: 'Label printing', status: 'healthy' },
];

test('the first page shows the demo company with its budgets, who needs attention first', async ({ page }) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: 'SLOs with their error budgets' });
  for (const { slo, status } of states) {
    await expect(rowOf(page, slo).getByRole('cell').first()).toHaveText(status);
    await expect(
      rowOf(page, slo)
        .getByText(/^-?\d+(\.\d+)?\s%$/)
        .first()
    ).toBeVisible();
  }
  const names = await table.getByRole('rowheader').getByRole('link').allTextContents();
  // The journey is as well as its parts are, which changes with the time of day.
  const order = names.filter((name) => name !== 'Purchase journey');
  expect(order.slice(0, 3)).toEqual(['Checkout availability', 'Payments availability', 'Search availability']);
  expect(order.indexOf('Legacy orders availability')).toBeLessThan(order.indexOf('Sign-in availability'));
});

const counted = [
  {
    slo: 'headroom-checkout/availability',
    bad: 'http_requests_total{job="checkout",code=~"5.."}',
    total: 'http_requests_total{job="checkout"}',
    target: 0.999,
  },
  {
    slo: 'headroom-payments/availability',
    bad: 'http_requests_total{job="payments",code=~"5.."}',
    total: 'http_requests_total{job="payments"}',
    target: 0.9995,
  },
  {
    slo: 'headroom-search/availability',
    bad: 'http_requests_total{job="search",code=~"5.."}',
    total: 'http_requests_total{job="search"}',
    target: 0.995,
  },
  {
    slo: 'headroom-user-auth/latency',
    bad: 'user_auth_request_duration_seconds_count{job="user-auth"}',
    notBad: 'user_auth_request_duration_seconds_bucket{job="user-auth",le="0.5"}',
    total: 'user_auth_request_duration_seconds_count{job="user-auth"}',
    target: 0.99,
  },
];

for (const { slo, bad, notBad, total, target } of counted) {
  test(`the figures of ${slo} are what Prometheus itself counts`, async ({ page, workbench }) => {
    await page.goto(sloPath(slo));
    await expect(page.getByRole('region', { name: 'Now' })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    const words = await page.getByText(/bad of [\d,.]+ events; the second number is the budget/).textContent();
    const shown = (words ?? '').match(/[\d,.]+/g)?.map((number) => Number(number.replaceAll(',', ''))) ?? [];
    await page.getByRole('button', { name: 'Explain SLI' }).click();
    const range = page.getByRole('dialog').getByText(/, asked from Prometheus/);
    const [, from = '', to = ''] = /^(.*?) to (.*?) UTC, asked/.exec((await range.textContent()) ?? '') ?? [];
    const endSeconds = Date.parse(`${to} UTC`) / 1000;
    const window = `${endSeconds - Date.parse(`${from} UTC`) / 1000}s`;
    const count = (selector: string) => askPrometheus(workbench, `sum(increase(${selector}[${window}]))`, endSeconds);
    const totals = await count(total);
    const bads = (await count(bad)) - (notBad ? await count(notBad) : 0);
    expect(Math.abs((shown[1] ?? NaN) / totals - 1)).toBeLessThan(0.01);
    expect(Math.abs((shown[0] ?? NaN) / bads - 1)).toBeLessThan(0.01);
    await expect(page.getByText(budgetSentence(1 - bads / ((1 - target) * totals)))).toBeAttached();
  });
}

test('a newcomer defines one more SLO and finds it on its page, in the overview and on a dashboard', async ({
  page,
  stored,
}) => {
  await page.goto(overviewPath);
  await page.getByRole('link', { name: 'New SLO' }).click();
  await expect(page).toHaveURL(new RegExp(newSloPath));
  await chooseCounter(page, 'search', '500');

  const target = page.getByRole('textbox', { name: /^Target/ });
  await target.fill('99');
  await pick(page.getByRole('combobox', { name: /^Length/ }), '7 days');
  await pick(page.getByRole('combobox', { name: /^Service/ }), 'search');
  await pick(page.getByRole('combobox', { name: /^Team/ }), 'storefront');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Search answers');
  await expect(page.getByRole('textbox', { name: /^Short name/ })).toHaveValue('search-answers');

  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('img', { name: /^Burn-down of the error budget/ })).toBeVisible();
  await expect(preview.getByText(/^\d+ series now/)).toBeVisible();
  await expect(preview.getByText('sum(increase(http_requests_total{job="search",code="500"}[1h]))')).toBeVisible();
  const promised = await preview
    .getByText(/%\sof the budget is left|overspent/)
    .first()
    .textContent();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Search answers', level: 1 })).toBeVisible();
  const uid = /slo\/([^/]+)\/search-answers/.exec(page.url())?.[1] ?? '';
  stored.expectNew(uid);
  await expect(page.getByText(/99\s% of events/)).toBeVisible();
  const left = page.getByText(/%\sof the budget is left|overspent/).first();
  await expect(left).toBeVisible();
  expect(parseFloat((await left.textContent()) ?? '')).toBeCloseTo(parseFloat(promised ?? ''), -0.5);

  await page.goto(overviewPath);
  await expect(rowOf(page, 'Search answers').getByRole('cell').first()).toHaveText(
    /healthy|at risk|exhausted|burning fast/
  );

  await page.goto(`/d/${uid}`);
  const panel = page.getByRole('region', { name: 'Search answers' }).first();
  await expect(panel.getByRole('img', { name: /Burn-down of the error budget of Search answers/ })).toBeVisible();
});

test('answers of an assessment are saved from its panel and are there after a reload', async ({ page, stored }) => {
  await createAssessment(stored, 'newcomer-answers');
  await page.goto('/d/newcomer-answers');
  await answer(page, /^On-call, identity:/, 'Advanced');
  await page.getByRole('textbox', { name: /^Note/ }).fill('Rota since March');
  await answer(page, /^Monitoring, storefront:/, 'Beginner');
  await answer(page, /^Testing, storefront:/, 'Not applicable');
  await page.getByRole('textbox', { name: /^Reason/ }).fill('They buy it in');
  await saveAnswers(page);

  await page.reload();
  await expect(page.getByRole('button', { name: /^Monitoring, storefront: Beginner/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Testing, storefront: .*not applicable/ })).toBeVisible();
  await page.getByRole('button', { name: /^On-call, identity: Advanced/ }).click();
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('Rota since March');
  await expect(levels(page).getByRole('radio', { name: /^Advanced/ })).toBeChecked();
});

function rowOf(page: Page, slo: string) {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name: slo, exact: true }) });
}

/** What the page says of a budget, where what was spent may be off by 1 %. */
function budgetSentence(remainingRatio: number): RegExp {
  const offBy = 0.01 * (1 - remainingRatio);
  const lowest = Math.floor(100 * (remainingRatio - offBy));
  const highest = Math.ceil(100 * (remainingRatio + offBy));
  const near = Array.from({ length: highest - lowest + 1 }, (_, index) => Math.abs(lowest + index)).join('|');
  return new RegExp(remainingRatio < 0 ? `overspent by (${near})\\s%` : `(${near})\\s% of the budget is left`);
}
