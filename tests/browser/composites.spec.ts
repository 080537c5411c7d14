import type { Page } from '@playwright/test';
import { API_VERSION, type Resource } from '../../src/core/documents/resource';
import { expectNothingSerious } from './axeFaults';
import { editPath, overviewPath, sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const journey = 'headroom-checkout/journey';
const uid = 'test-composites';

function composite(name: string, kind: string, parts: object[], target = 0.99): Resource {
  return {
    apiVersion: API_VERSION,
    kind: 'SLO',
    metadata: { name, displayName: name },
    spec: {
      service: 'search',
      team: 'storefront',
      composite: { kind, parts },
      timeWindow: [{ duration: '30d', isRolling: true }],
      objectives: [{ target }],
    },
  };
}

function burnDown(id: number, title: string, gridPos: object, slo = journey) {
  return { id, type: 'headroom-burndown-panel', title, gridPos, options: { slo } };
}

/** The percentage in a cell of a row. */
async function percent(page: Page, table: string, row: RegExp, cell: number): Promise<number> {
  const cells = page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell');
  return parseFloat(((await cells.nth(cell).textContent()) ?? '').replaceAll(',', ''));
}

test('a critical path stands between its bounds, with the parts that make it', async ({ page }) => {
  await page.goto(sloPath(journey));
  const parts = page.getByRole('region', { name: 'Parts' });
  await expect(parts.getByRole('link', { name: 'Payments availability' })).toBeVisible();
  const slis = await Promise.all(
    ['Catalogue', 'Checkout', 'Payments'].map((name) => percent(page, 'Parts of this SLO', new RegExp(`^${name}`), 2))
  );
  const bounds = 'Bounds of the critical path';
  const best = await percent(page, bounds, /best case/, 0);
  const shown = await percent(page, bounds, /independently/, 0);
  const worst = await percent(page, bounds, /worst case/, 0);
  const bad = slis.map((sli) => 100 - sli);
  expect(best).toBeCloseTo(100 - Math.max(...bad), 1);
  expect(worst).toBeCloseTo(100 - bad.reduce((sum, share) => sum + share, 0), 1);
  expect(shown).toBeLessThanOrEqual(best);
  expect(shown).toBeGreaterThanOrEqual(worst);
  const shares = await Promise.all(
    ['Catalogue', 'Checkout', 'Payments'].map((name) => percent(page, 'Parts of this SLO', new RegExp(`^${name}`), 1))
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, -1);
  await parts.getByRole('link', { name: 'Payments availability' }).click();
  await expect(page).toHaveURL(/headroom-payments\/availability/);
});

test('it is explained by its parts, has no form and no forecast of its own, and says so', async ({ page }) => {
  await page.goto(sloPath(journey));
  await page.getByRole('button', { name: 'Explain Budget spent' }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(/“Payments availability”: .* bad$/)).toBeVisible();
  await expect(drawer.getByText(/sum\(increase\(http_requests_total\{job="payments"/).first()).toBeVisible();
  await drawer.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('tab', { name: 'Forecast' }).click();
  await expect(page.getByText(/No forecast is drawn/)).toBeVisible();
  await page.goto(editPath(journey));
  await expect(page.getByText(/is made of other SLOs and cannot be changed in this form/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
});

test('the overview and the status panel show it beside the others, a burn-down panel the numbers of its page', async ({
  page,
  stored,
}) => {
  await page.goto(overviewPath);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Purchase journey', exact: true }) });
  await expect(row.getByText(/%/).first()).toBeVisible();
  await page.goto('/d/headroom-checkout');
  await expect(row.getByText(/%/).first()).toBeVisible();
  await page.goto(sloPath(journey));
  const bounds = 'Bounds of the critical path';
  await expect(page.getByRole('table', { name: bounds })).toBeVisible();
  const worst = await percent(page, bounds, /worst case/, 1);
  const shown = await percent(page, bounds, /independently/, 1);
  const best = await percent(page, bounds, /best case/, 1);
  await stored.createDashboard('test-journey', {
    title: 'Journey',
    schemaVersion: 42,
    panels: [burnDown(1, 'Wide', { x: 0, y: 0, w: 24, h: 9 }), burnDown(2, 'Small', { x: 0, y: 9, w: 4, h: 4 })],
  });
  await page.goto('/d/test-journey');
  for (const name of ['Wide', 'Small']) {
    const panel = page.getByRole('region', { name }).first();
    await expect(panel.getByRole('img', { name: /^Burn-down of the error budget of Purchase journey/ })).toBeVisible();
    const range = (await panel.getByText(/^-?[\d,.]+\s% to -?[\d,.]+\s%$/).textContent()) ?? '';
    const number = (await panel.getByText(/^-?[\d,.]+\s%$/).textContent()) ?? '';
    const said = [...range.split(' to '), number].map((text) => parseFloat(text.replaceAll(',', '')));
    // What is measured goes on between the page and the panel.
    [worst, best, shown].forEach((of, i) => expect(Math.abs((said[i] ?? NaN) - of)).toBeLessThanOrEqual(2));
  }
});

test('a burn-down panel has no figure without one of the parts, and says which', async ({
  page,
  stored,
  consoleErrors,
}) => {
  await stored.create(uid, 'Composites', [
    sloResource('own'),
    composite('whole', 'weighted', [{ slo: `${uid}/own` }, { slo: 'test-no-document/gone' }]),
  ]);
  await stored.createDashboard('test-lacking', {
    title: 'Lacking',
    schemaVersion: 42,
    panels: [burnDown(1, 'Lacking', { x: 0, y: 0, w: 12, h: 8 }, `${uid}/whole`)],
  });
  await page.goto('/d/test-lacking');
  await expect(
    page.getByText(/^No figure: “test-no-document\/gone” is in a document that does not exist/)
  ).toBeVisible();
  await expect(page.getByText(/^-?[\d,.]+\s%$/)).toHaveCount(0);
  expect(consoleErrors.splice(0).every((error) => error.includes('404'))).toBe(true);
});

test('without one of its parts there is no figure, and it says which and why', async ({
  page,
  stored,
  consoleErrors,
}) => {
  await stored.create(uid, 'Composites', [
    sloResource('own'),
    composite('whole', 'weighted', [{ slo: `${uid}/own` }, { slo: `${uid}/gone` }]),
    composite('nested', 'weighted', [{ slo: `${uid}/whole` }, { slo: `${uid}/own` }]),
    composite('round', 'criticalPath', [{ slo: `${uid}/round` }]),
    composite('elsewhere', 'criticalPath', [{ slo: 'test-no-document/own' }]),
  ]);
  const lacking = [
    ['whole', /“test-composites\/gone” is not in its document/],
    ['nested', /“test-composites\/whole” is a composite itself/],
    ['round', /“test-composites\/round” is a composite itself/],
    ['elsewhere', /“test-no-document\/own” is in a document that does not exist/],
  ] as const;
  for (const [name, words] of lacking) {
    await page.goto(sloPath(`${uid}/${name}`));
    await expect(page.getByText(words).first()).toBeVisible();
    const card = page.getByRole('region', { name: 'Now' });
    await expect(card.getByRole('definition').filter({ hasText: 'no data' }).first()).toBeVisible();
  }
  await page.goto(overviewPath);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'whole', exact: true }) });
  await expect(row.getByRole('note')).toContainText('is not in its document');
  expect(consoleErrors.splice(0).every((error) => error.includes('404'))).toBe(true);
});

for (const theme of ['dark', 'light']) {
  test(`axe finds nothing serious on the page of a composite (${theme})`, async ({
    page,
    context,
    workbench,
  }, testInfo) => {
    await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
    await page.goto(sloPath(journey));
    await expect(page.getByRole('table', { name: 'Parts of this SLO' })).toBeVisible();
    await expectNothingSerious(page, testInfo);
  });
}
