import { overviewPath, sloPath } from './paths';
import { inlinePanel, queriesPanel } from './unstoredPanels';
import { expect, test } from './workbenchTest';

const figures = ['SLI', 'Budget spent', 'Bad events', 'Burn rate 1 h · 6 h · 3 d', 'Lasts', 'Data'];

test('each figure explains itself: formula with numbers, queries, link to Explore', async ({ page }) => {
  await page.goto(sloPath('headroom-payments/availability'));
  const drawer = page.getByRole('dialog');
  for (const figure of figures) {
    await page.getByRole('button', { name: `Explain ${figure}`, exact: true }).click();
    await expect(drawer.getByRole('heading', { name: new RegExp(`^${figure.slice(0, 9)}`) })).toBeVisible();
    const formula = drawer.locator('section').filter({ has: page.getByRole('heading', { name: 'Formula' }) });
    await expect(formula.getByRole('paragraph').first()).not.toBeEmpty();
    expect(await formula.getByRole('paragraph').count()).toBeGreaterThan(1);
    await expect(drawer.getByText(/sum\(increase\(http_requests_total\{job="payments"/).first()).toBeVisible();
    await drawer.getByRole('button', { name: 'Close' }).click();
    await expect(drawer).toHaveCount(0);
  }
});

test('a query opens in Explore as it was sent', async ({ page }) => {
  await page.goto(sloPath('headroom-payments/availability'));
  await page.getByRole('button', { name: 'Explain SLI' }).click();
  const link = page
    .getByRole('dialog')
    .getByRole('link', { name: /^Open the query for bad events/ })
    .first();
  const panes = new URL((await link.getAttribute('href')) ?? '', 'http://grafana').searchParams.get('panes') ?? '{}';
  const { headroom } = JSON.parse(panes);
  expect(headroom.datasource).toBe('prometheus');
  await expect(page.getByRole('dialog').getByText(headroom.queries[0].expr).first()).toBeVisible();
});

test('the sum of the intervals is checked against one query', async ({ page }) => {
  await page.goto(sloPath('headroom-payments/availability'));
  await page.getByRole('button', { name: 'Explain SLI' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Check against one query' }).click();
  const lines = drawer.getByRole('listitem').filter({ hasText: /%/ });
  await expect(lines.first()).toBeVisible();
  for (const line of await lines.allTextContents()) {
    expect(Math.abs(parseFloat(/(-?[\d.]+)\s%/.exec(line)?.[1] ?? 'NaN'))).toBeLessThan(1);
  }
});

/** The percentage that a text says first. */
const percentIn = (text: string | null) =>
  parseFloat(/-?[\d.,]+(?=\s%)/.exec(text ?? '')?.[0].replaceAll(',', '') ?? 'NaN');

/** Buckets of a list are wider than those of the page. */
const LIST_OFF_PERCENT = 2;

test('figures of the list and of panels lead to their explanation, which says the same', async ({ page }) => {
  await page.goto(overviewPath);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Payments availability', exact: true }) });
  const listed = row.getByTitle(/Explain budget left$/);
  await expect(listed).toHaveText(/%/);
  const left = percentIn(await listed.textContent());
  for (const figure of ['SLI', 'burn rates']) {
    await expect(row.getByTitle(new RegExp(`Explain ${figure}$`))).toHaveAttribute('href', /[?]explain=/);
  }
  await listed.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  const heading = drawer.getByRole('heading', { name: /^Budget left: / });
  await expect(heading).toHaveText(/%/);
  expect(Math.abs(percentIn(await heading.textContent()) - left)).toBeLessThanOrEqual(LIST_OFF_PERCENT);
  await expect(drawer.getByText(/Lists and the status panel count in wider intervals/)).toBeVisible();
  await expect(page).toHaveURL(/headroom-payments\/availability\?explain=remaining$/);

  await page.goto('/d/fjord-outfitters');
  const panel = page.getByRole('region', { name: 'Payments availability' }).getByTitle(/Explain budget left$/);
  await expect(panel.first()).toHaveText(/%/);
  const inPanel = percentIn(await panel.first().textContent());
  await panel.first().click();
  await expect(heading).toHaveText(/%/);
  expect(Math.abs(percentIn(await heading.textContent()) - inPanel)).toBeLessThanOrEqual(1);
});

test('a part of a composite, a period and the forecast are explained where they stand', async ({ page }) => {
  const drawer = page.getByRole('dialog');
  await page.goto(sloPath('headroom-checkout/journey'));
  const part = page.getByRole('table', { name: 'Parts of this SLO' }).getByRole('row', { name: /^Payments/ });
  await part.getByTitle('Explain budget left').click();
  await expect(drawer.getByText(/sum\(increase\(http_requests_total\{job="payments"/).first()).toBeVisible();
  await expect(drawer.getByText(/job="checkout"/)).toHaveCount(0);
  await expect(drawer.getByText('Payments availability', { exact: true })).toBeVisible();

  await page.goto(`${sloPath('headroom-catalog/availability-month')}?tab=history`);
  const period = page.getByRole('row').filter({ has: page.getByText('running', { exact: true }) });
  await period.getByTitle('Explain budget left').first().click();
  await expect(drawer.getByRole('heading', { name: /^Budget left: / })).toBeVisible();
  await expect(drawer.getByText(/^1 − [\d,]+ ÷ [\d,]+ = /)).toBeVisible();
  await expect(page).toHaveURL(/explain-of=period%3A\d+/);

  await page.goto(`${sloPath('headroom-checkout/availability')}?tab=forecast&explain=forecast`);
  await expect(drawer.getByText(/^drawn from .* of measured hours, between /)).toBeVisible();
  await expect(drawer.getByText(/futures of [\d,]+ hours each, .* seed \d+/)).toBeVisible();
  await expect(drawer.getByText(/sum\(increase\(http_requests_total\{job="checkout"/).first()).toBeVisible();
});

test('panels whose SLO no document holds lead to the explanation of the same figure', async ({ page, stored }) => {
  const panels = Object.entries({ Inline: inlinePanel, Brought: queriesPanel }).map(([title, what], index) => ({
    id: index + 1,
    type: 'headroom-burndown-panel',
    title,
    gridPos: { x: index * 12, y: 0, w: 12, h: 8 },
    ...what,
  }));
  await stored.createDashboard('explain-unstored', {
    title: 'Unstored',
    time: { from: 'now-30d', to: 'now' },
    panels,
  });
  const drawer = page.getByRole('dialog');
  const heading = drawer.getByRole('heading', { name: /^Budget left: / });
  const follow = async (title: string) => {
    await page.goto('/d/explain-unstored');
    const figure = page
      .getByRole('region', { name: title, exact: true })
      .first()
      .getByTitle(/Explain budget left$/);
    await expect(figure).toHaveText(/%/);
    const text = await figure.textContent();
    await figure.click();
    await expect(heading).toHaveText(/%/);
    return percentIn(text);
  };

  // It may be asked anew in another minute than the panel's.
  const inline = await follow('Inline');
  expect(Math.abs(percentIn(await heading.textContent()) - inline)).toBeLessThanOrEqual(LIST_OFF_PERCENT);
  await expect(drawer.getByText('sum(increase(http_requests_total{job="checkout"}[1h]))').first()).toBeVisible();
  await expect(drawer.getByRole('link', { name: /^Open the query for bad events/ }).first()).toBeVisible();

  const brought = await follow('Brought');
  expect(percentIn(await heading.textContent())).toBe(brought);
  await expect(drawer.getByText(/^Bad events are the field “bad” of query bad, all events/)).toBeVisible();
  await page.reload();
  expect(percentIn(await heading.textContent())).toBe(brought);
  await drawer.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Explain SLI', exact: true }).click();
  await expect(drawer.getByText(/^[\d,]+ ÷ [\d,]+ = [\d.]+\s%$/)).toBeVisible();
});
