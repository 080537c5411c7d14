import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { startServer } from '../../workbench/server/startServer';
import { startHistogramTarget } from '../integration/kinds/histogramTarget';
import { knownHours } from '../integration/kinds/knownSeries';
import { remoteWrite } from '../../workbench/history/native/remoteWrite';
import { askPrometheus } from './askPrometheus';
import { newSloPath } from './paths';
import { pick } from './pick';
import { expect, test } from './workbenchTest';

const MINUTE_MS = 60_000;

interface Own {
  url: string;
  stop(): Promise<void>;
}

let own: Own | undefined;

/** A workbench of its own, whose Prometheus knows native histograms and holds seven hours of known series. */
async function startOwn(): Promise<Own> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-kinds-'));
  const target = await startHistogramTarget();
  const prometheus = await startPrometheus({
    dataFolder: path.join(folder, 'prometheus'),
    scrapeTargets: [{ job: 'shop', address: target.address, intervalSeconds: 1 }],
    flags: ['--web.enable-remote-write-receiver', '--enable-feature=native-histograms'],
  });
  for (const hour of knownHours(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS)) {
    await remoteWrite(prometheus.url, hour);
  }
  // What a metric is, is known once its target was scraped.
  const scraped = () => askPrometheus({ prometheus }, 'count(took_seconds{job="shop"})', Date.now() / 1000);
  await expect.poll(scraped).toBe(1);
  const server = await startServer({
    port: 0,
    dataFolder: path.join(folder, 'data'),
    provisioningFolder: 'provisioning',
    distFolder: 'dist',
    pageFolder: '.workbench/page',
    prometheusUrl: prometheus.url,
  });
  const stop = async () => {
    await server.close();
    await prometheus.stop();
    target.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

// The shared workbench comes first: it builds the plugin and its page.
test.beforeAll(async ({ workbench }) => {
  expect(workbench.url).not.toBe('');
  own = await startOwn();
});

test.afterAll(() => own?.stop());

async function begin(page: Page, kind: string, metric: { label: string; name: string }): Promise<void> {
  await page.goto(`${own?.url}${newSloPath}`);
  await page.getByRole('radio', { name: kind, exact: true }).check({ force: true });
  await pick(page.getByRole('combobox', { name: metric.label, exact: true }), metric.name);
}

/** Saves it, and what its page says of the window. */
async function saveAs(page: Page, name: string, objective: RegExp, counted: RegExp): Promise<void> {
  const service = page.getByRole('combobox', { name: /^Service/ });
  // The note on how far records reach back comes in above, and may push an open list out of sight.
  await expect(async () => {
    await service.fill('shop');
    await page.getByRole('option', { name: /shop/ }).first().click({ timeout: 3_000 });
  }).toPass();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByText(objective).first()).toBeVisible();
  await expect(page.getByText(counted).first()).toBeAttached();
}

test('a gauge that is held against a threshold, all its series together', async ({ page }) => {
  await begin(page, 'Threshold', { label: 'Gauge', name: 'queue_age_seconds' });
  await expect(page.getByText(/3 series now\. Each is checked by itself/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Threshold/ }).fill('60');
  await page.getByRole('radio', { name: 'Largest' }).check({ force: true });
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(
    preview.getByText('sum(sum_over_time((max(queue_age_seconds) <= bool 60)[3599999ms:1m]))')
  ).toBeVisible();
  await expect(preview.getByText('Good checks of each hour')).toBeVisible();
  await expect(preview.getByRole('img', { name: /^Burn-down of the error budget/ })).toBeVisible();
  await saveAs(
    page,
    'Mail is fresh',
    /of checks find max\(queue_age_seconds\) at most 60\ss/,
    /^20 bad of [\d,]+ checks; the second number is the budget/
  );
  await expect(page.getByText('Bad checks', { exact: true }).first()).toBeVisible();
});

test('the age of a moment, begun from what the service does', async ({ page }) => {
  await page.goto(`${own?.url}${newSloPath}`);
  await page.getByRole('radio', { name: 'Processes data' }).check({ force: true });
  const menu = page.getByRole('region', { name: 'Indicators that fit' });
  await menu.getByRole('button', { name: 'import_last_success_timestamp_seconds: start freshness with it' }).click();
  await expect(menu.getByRole('status')).toHaveText(/Filled in below: freshness\. Write how old is too old/);
  await expect(page.getByRole('radio', { name: 'Threshold', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'The age of a moment' })).toBeChecked();
  await page.getByRole('textbox', { name: /^Threshold/ }).fill('900');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(
    preview.getByText(
      'sum(sum_over_time((time() - (import_last_success_timestamp_seconds < 1e11) <= bool 900)[3599999ms:1m]))'
    )
  ).toBeVisible();
  await expect(preview.getByRole('region', { name: 'What it costs' })).toContainText('Reading the whole window');
  await saveAs(
    page,
    'Imports are recent',
    /of checks find age of import_last_success_timestamp_seconds at most 900\ss/,
    /^15 bad of [\d,]+ checks; the second number is the budget/
  );
});

test('a gauge that is 1 or 0', async ({ page }) => {
  await begin(page, 'Yes or no', { label: 'Gauge', name: 'queue_age_seconds' });
  await expect(page.getByText(/3 of its series are neither 1 nor 0 now/)).toBeVisible();
  await pick(page.getByRole('combobox', { name: 'Gauge', exact: true }), 'probe_success');
  await expect(page.getByText('Each sample is a check: good where it is 1, bad where it is 0.')).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('sum(sum_over_time(probe_success[3599999ms]))')).toBeVisible();
  await saveAs(
    page,
    'The shop answers',
    /of checks are good/,
    /^80 bad of [\d,]+ checks; the second number is the budget/
  );
});

test('a native histogram, which is recognised', async ({ page }) => {
  await begin(page, 'Threshold', { label: 'Gauge', name: 'queue_age_seconds' });
  await page.getByRole('radio', { name: 'Latency', exact: true }).check({ force: true });
  await pick(page.getByRole('combobox', { name: 'Histogram', exact: true }), 'took_seconds');
  await expect(page.getByRole('radio', { name: 'Native' })).toBeChecked();
  await pick(page.getByRole('combobox', { name: /^Good up to/ }), '0.25');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('histogram_count(sum(increase(took_seconds[1h])))', { exact: true })).toBeVisible();
  const costs = preview.getByRole('region', { name: 'What it costs' });
  await expect(costs).toContainText('count a histogram as several samples');
  await saveAs(
    page,
    'The shop is quick',
    /of requests take at most 0\.25\ss/,
    /^3,[12]\d\d bad of [\d,]+ events; the second/
  );
});

test('a classic histogram, up to one of its bounds', async ({ page }) => {
  await begin(page, 'Latency', { label: 'Histogram', name: 'answered_seconds' });
  await pick(page.getByRole('combobox', { name: /^Good up to/ }), '0.25');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('sum(increase(answered_seconds_count[1h]))', { exact: true })).toBeVisible();
  await saveAs(
    page,
    'The shop answers quickly',
    /of requests take at most 0\.25\ss/,
    /^3,[12]\d\d bad of [\d,]+ events; the second/
  );
});

test('own queries', async ({ page }) => {
  await page.goto(`${own?.url}${newSloPath}`);
  await page.getByRole('radio', { name: 'Own queries', exact: true }).check({ force: true });
  const samples = 'sum(count_over_time(probe_success[$__window]))';
  await page.getByLabel('Query for bad events').fill(`${samples} - sum(sum_over_time(probe_success[$__window]))`);
  await page.getByLabel('Query for all events').fill(samples);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('sum(count_over_time(probe_success[1h]))', { exact: true })).toBeVisible();
  const costs = preview.getByRole('region', { name: 'What it costs' });
  await expect(costs).toContainText(/^What it costsThe queries read 2 series now, with a sample every/);
  await saveAs(page, 'Probes succeed', /of events are good/, /^80 bad of [\d,]+ events; the second/);
});
