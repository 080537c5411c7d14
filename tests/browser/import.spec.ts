import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { expect, test } from './emptyInstall';
import { importPath, overviewPath } from './paths';
import { sloResource } from './sloResource';

const definition = stringify(sloResource('availability', { displayName: 'Search answers' }));
const field = (page: Page) => page.getByRole('textbox', { name: /^Definitions/ });

test('an empty install takes in an SLO from a file, and its overview lists it with figures', async ({ page }) => {
  await page.goto(overviewPath);
  await expect(page.getByText('There are no SLOs yet')).toBeVisible();
  await page.getByRole('link', { name: 'Import definitions' }).click();
  await expect(page).toHaveURL(new RegExp(`${importPath}$`));
  await expect(field(page)).toBeEditable();
  await page
    .getByLabel('Files')
    .setInputFiles({ name: 'search.yaml', mimeType: 'application/yaml', buffer: Buffer.from(definition) });
  await expect(field(page)).toHaveValue(definition);

  await expect(page.getByText('1 SLO, in 1 document.')).toBeVisible();
  const planned = page.getByRole('region', { name: 'Search' });
  await expect(planned).toContainText('A new document in the folder “Dashboards”.');
  await expect(planned.getByRole('row', { name: /SLO Search answers 99\.5\s%, 30\sd.*new/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import one document' }).click();
  await expect(page.getByText('1 of 1 imported')).toBeVisible();

  await page.getByRole('link', { name: 'Go to the SLOs' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Search answers', exact: true }) });
  await expect(row.getByRole('cell').first()).toHaveText(/healthy|at risk|exhausted|burning fast/);
  await expect(row.getByText(/^99\.\d+\s%$/).first()).toBeVisible();
});

test('several files are read together, each with a report of its own', async ({ page }) => {
  await page.goto(importPath);
  await expect(field(page)).toBeEditable();
  const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page
    .getByLabel('Files')
    .setInputFiles([
      file('search.yaml', definition),
      file(
        'service.yaml',
        stringify({ apiVersion: 'headroom/v1', kind: 'Service', metadata: { name: 'search' }, spec: {} })
      ),
      file('broken.yaml', 'kind: [SLO'),
    ]);
  await expect(page.getByRole('region', { name: 'search.yaml' })).toContainText('1 SLO.');
  await expect(page.getByRole('region', { name: 'broken.yaml' })).toContainText('this is neither YAML nor JSON');
  await expect(page.getByText('1 service, 1 SLO, in 1 document.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave broken.yaml out' }).click();
  await expect(page.getByRole('region', { name: 'broken.yaml' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Import one document' })).toBeEnabled();
});

const openSlo = `apiVersion: openslo/v1
kind: SLO
metadata: { name: checkout-availability, displayName: Checkout answers }
spec:
  service: checkout
  indicatorRef: checkout-ok
  timeWindow: [{ duration: 30d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.99 }]
  alertPolicies: [{ alertPolicyRef: page }]
---
apiVersion: openslo/v1
kind: SLI
metadata: { name: checkout-ok }
spec:
  ratioMetric:
    counter: true
    bad: { metricSource: { type: Prometheus, spec: { query: 'sum(http_requests_total{job="checkout",code=~"5.."})' } } }
    total: { metricSource: { type: Prometheus, spec: { query: 'sum(http_requests_total{job="checkout"})' } } }
`;

test('an SLO of OpenSLO is taken in, with what is not kept of it, and has figures', async ({ page }) => {
  await page.goto(importPath);
  await field(page).fill(openSlo);
  const told = page.getByRole('status').filter({ hasText: 'One thing is read in another way' });
  await expect(told).toContainText(
    'Line 10, spec.alertPolicies[0]: kept, though nothing in these files has the name page'
  );
  await expect(page.getByText('1 service, 1 SLO, in 1 document.')).toBeVisible();
  await page.getByRole('button', { name: 'Import one document' }).click();
  await expect(page.getByText('1 of 1 imported')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the SLOs' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Checkout answers', exact: true }) });
  await expect(row.getByText(/^\d+\.\d+\s%$/).first()).toBeVisible();
});

test('what is pasted with a mistake is named with its line and path, and nothing of it is lost', async ({ page }) => {
  await page.goto(importPath);
  const wrong = definition.replace('target: 0.995', 'target: high');
  await field(page).fill(wrong);
  const problem = page.getByRole('alert').filter({ hasText: 'One thing cannot be imported' });
  const line = wrong.split('\n').findIndex((text) => text.includes('target: high')) + 1;
  await expect(problem).toContainText(`Line ${line}, spec.objectives[0].target: `);
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.reload();
  await expect(field(page)).toHaveValue(wrong);

  await field(page).fill(wrong.replace('target: high', 'target: 0.99'));
  await expect(problem).toHaveCount(0);
  await page.getByRole('button', { name: 'Import one document' }).click();
  await expect(page.getByText('1 of 1 imported')).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('who may save nowhere sees what is in a text, and whom to ask in place of a button', async ({
  page,
  actAs,
  consoleErrors,
}) => {
  await actAs('Viewer');
  await page.goto(overviewPath);
  await expect(page.getByText('You have no folder to save in yet')).toBeVisible();
  await expect(page.getByRole('link', { name: /Import|New SLO/ })).toHaveCount(0);
  await page.goto(importPath);
  await expect(page.getByText(/You have no folder to save in: ask for Edit on the folder/)).toBeVisible();
  await field(page).fill(definition);
  await expect(page.getByText('1 SLO, in 1 document.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  // Whether one may save in the root folder, Grafana says only to who tries.
  expect(consoleErrors.splice(0).every((error) => error.includes('403') && error.includes('dryRun'))).toBe(true);
});
