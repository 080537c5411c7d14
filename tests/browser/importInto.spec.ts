import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { importPath } from './paths';
import { pick } from './pick';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const field = (page: Page) => page.getByRole('textbox', { name: /^Definitions/ });
const stream = (...resources: object[]) => resources.map((one) => stringify(one)).join('---\n');

test('what a provisioned document may not take goes into one of its own, under a new name where it differs, and its pages open', async ({
  page,
  stored,
}) => {
  stored.expectNew('headroom-search-imported');
  const differing = sloResource('availability', { displayName: 'Search answers', target: 0.9 });
  const { indicator: _, ...spec } = differing.spec;
  const whole = {
    ...differing,
    metadata: { name: 'whole', displayName: 'Search as a whole' },
    spec: { ...spec, composite: { kind: 'weighted', parts: [{ slo: 'headroom-search/availability' }] } },
  };
  await page.goto(importPath);
  await field(page).fill(stream(differing, whole));

  const home = page.getByRole('region', { name: 'Search', exact: true });
  await expect(home).toContainText('The document “Search” stays as it is.');
  await expect(home.getByRole('radio', { name: 'Replace it with the text' })).toHaveCount(0);
  const beside = page.getByRole('region', { name: 'Search, imported' });
  await expect(beside).toContainText('provisioned from a file (headroom-demo), and cannot be changed here.');
  await expect(beside.getByRole('radio', { name: /^Put them into a document of their own/ })).toBeChecked();

  await home.getByRole('radio', { name: 'Import under a new name' }).check({ force: true });
  const name = home.getByRole('textbox', { name: /^New name/ });
  await expect(name).toHaveValue('availability-2');
  await name.fill('Not a name');
  await expect(home.getByText(/^Use small letters, digits and hyphens/)).toBeVisible();
  await expect(page.getByText('Correct the new name of “availability” above first.')).toBeVisible();
  await name.fill('availability-of-old');
  // Nothing typed is lost on going away and back.
  await page.getByRole('link', { name: 'SLOs', exact: true }).first().click();
  await expect(page).not.toHaveURL(new RegExp(importPath));
  await page.goto(importPath);
  await expect(name).toHaveValue('availability-of-old');

  await expect(beside.getByRole('row', { name: /Search answers \(availability-of-old\)/ })).toBeVisible();
  await expect(page.getByText('Choose the folder for new documents first.')).toBeVisible();
  await pick(page.getByRole('combobox', { name: /^Folder for new documents/ }), 'Dashboards');
  await page.getByRole('button', { name: 'Import one document' }).click();
  await expect(page.getByText('1 of 1 imported')).toBeVisible();

  const [taken, composite] = await stored.resources('headroom-search-imported').then(sortedByName);
  expect(taken?.metadata.name).toBe('availability-of-old');
  expect(composite?.spec.composite).toMatchObject({
    parts: [{ slo: 'headroom-search-imported/availability-of-old' }],
  });
  await page.getByRole('link', { name: 'Search as a whole' }).click();
  await expect(page.getByRole('heading', { name: 'Search as a whole', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Now' }).getByText(/\d\s%/).first()).toBeVisible();
});

test('an SLO that differs is replaced, or taken in beside the stored one, as was chosen for each', async ({
  page,
  stored,
}) => {
  const loft = (name: string, target: number) => sloResource(name, { service: 'loft', target });
  await stored.create('import-loft', 'Loft', [loft('first', 0.9), loft('second', 0.9), loft('third', 0.9)]);
  await page.goto(importPath);
  await field(page).fill(stream(loft('first', 0.8), loft('second', 0.8), loft('third', 0.8)));
  const planned = page.getByRole('region', { name: 'Loft', exact: true });
  const choices = (name: string) => planned.getByRole('group', { name: `What becomes of SLO ${name}` });
  await expect(planned).toContainText('Keeps 3 that differ');
  await expect(planned.getByText(/^Objective: 90\s% → 80\s%$/)).toHaveCount(3);
  await choices('first').getByRole('radio', { name: 'Replace it with the text' }).check({ force: true });
  await choices('second').getByRole('radio', { name: 'Import under a new name' }).check({ force: true });
  await expect(planned).toContainText('Adds 1, replaces 1 that differs, keeps 2 that differ');
  await page.getByRole('button', { name: 'Import one document' }).click();
  await expect(page.getByText('1 of 1 imported')).toBeVisible();

  const targets = (await stored.resources('import-loft')).map(({ metadata, spec }) => [
    metadata.name,
    (spec.objectives as Array<{ target: number }>)[0]?.target,
  ]);
  expect(targets).toEqual([
    ['first', 0.8],
    ['second', 0.9],
    ['third', 0.9],
    ['second-2', 0.8],
  ]);
  await page.getByRole('link', { name: /^second/ }).click();
  await expect(page.getByRole('heading', { name: 'second (second-2)', level: 1 })).toBeVisible();
});

function sortedByName<T extends { metadata: { name: string } }>(resources: readonly T[]): T[] {
  return [...resources].sort((a, b) => a.metadata.name.localeCompare(b.metadata.name));
}
