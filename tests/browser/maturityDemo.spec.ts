import type { Page } from '@playwright/test';
import { openSection } from './coach';
import { demoMaturityDashboard } from './storedAssessment';
import { expect, test } from './workbenchTest';

const allTeams = (page: Page) => page.getByRole('region', { name: 'All teams', exact: true }).first();

/** Opens a cell of the demo's map and gives its practice. */
async function openCell(page: Page, practice: string, cell: RegExp) {
  await page.goto(demoMaturityDashboard);
  await allTeams(page).getByRole('button', { name: cell }).click();
  return allTeams(page).getByRole('region', { name: practice, exact: true });
}

test('an answer below the floor that documents and annotations give is a conversation to have', async ({ page }) => {
  const pane = await openCell(
    page,
    'Alignment on operational concerns',
    /^Alignment.*Fulfilment: Beginner, evidence disagrees/
  );
  await expect(pane.getByText(/^The evidence suggests at least “Advanced”/)).toBeVisible();
  const talk = pane.getByRole('status').or(pane.getByRole('alert')).filter({ hasText: 'A conversation to have' });
  await expect(talk).toContainText('the answer is lower');
  await expect(pane.getByText(/From Headroom’s documents/).first()).toBeVisible();
});

test('an answer above the ceiling that alert rules give is a conversation to have', async ({ page }) => {
  const pane = await openCell(page, 'Monitoring', /^Monitoring, Fulfilment: Advanced, evidence disagrees/);
  await expect(pane.getByText(/supports at most “Beginner”/).first()).toBeVisible();
  await expect(pane.getByText('A conversation to have')).toBeVisible();
  await expect(pane.getByText(/From Grafana, as of/).first()).toBeVisible();
});

test('a floor above the ceiling, of Prometheus and of annotations, is told as a contradiction', async ({ page }) => {
  const pane = await openCell(
    page,
    'Capacity planning',
    /^Capacity planning, Storefront: Advanced, evidence disagrees/
  );
  await expect(pane.getByText('The signals contradict each other.')).toBeVisible();
  await expect(pane.getByText('Points higher')).toBeVisible();
  await expect(pane.getByText('Points lower')).toBeVisible();
  const prometheus = pane.getByText(/^From Prometheus, as of/);
  await prometheus.click();
  await expect(pane.getByText('autoscaler', { exact: false }).first()).toBeVisible();
  await expect(pane.getByRole('link', { name: 'Open in Explore' }).first()).toBeVisible();
  await expect(pane.getByText(/^From Grafana’s annotations, as of/)).toBeVisible();
});

test('a level that the evidence no longer supports is marked, with what changed since the milestone', async ({
  page,
}) => {
  const pane = await openCell(
    page,
    'Bridging between teams',
    /^Bridging.*Storefront: .*evidence no longer supports it/
  );
  await expect(pane.getByText(/^The evidence no longer supports the level accepted at/)).toBeVisible();
  await expect(pane.getByText(/ then, .* now\.$/).first()).toBeVisible();
});

test('three milestones are told of as progress, gaps and changes', async ({ page }) => {
  await page.goto(demoMaturityDashboard);
  const panel = allTeams(page);
  await openSection(panel, 'Progress');
  await expect(panel.getByRole('table', { name: 'Practices by level, by dimension and team' })).toBeVisible();
  await panel.getByRole('radio', { name: 'Radar' }).check({ force: true });
  await expect(panel.getByRole('img').first()).toBeVisible();
  await openSection(panel, 'Gap & next');
  await expect(panel.getByRole('region', { name: 'Gap to target' }).getByRole('row').nth(1)).toBeVisible();
  await expect(panel.getByRole('region', { name: 'What next' }).getByRole('listitem').first()).toBeVisible();
  await openSection(panel, 'Compare');
  await expect(panel.getByText(/progress/i).first()).toBeVisible();
  await expect(panel.getByRole('row').filter({ hasText: 'Incident' }).first()).toBeVisible();
  await openSection(panel, 'Map over time');
  await expect(
    panel.getByRole('table', { name: /^Levels by practice and milestone/ }).getByRole('columnheader')
  ).toHaveCount(5);
  await openSection(panel, 'Milestones');
  const milestones = panel.getByRole('table', { name: 'Milestones, newest first' }).getByRole('rowheader');
  await expect(milestones).toHaveCount(3);
  const newest = milestones.first().getByRole('link');
  const name = (await newest.textContent()) ?? '';
  await newest.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
});
