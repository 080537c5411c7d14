import { chromium, type Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startWorkbench } from '../../workbench/startWorkbench';
import { chooseCounter } from './chooseCounter';
import { findChromium } from './findChromium';
import { newSloPath, overviewPath, servicesPath, sloPath } from './paths';
import { demoAssessmentPath, demoMaturityDashboard } from './storedAssessment';

interface Picture {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
  { name: 'overview', path: overviewPath, prepare: awaitFigures },
  { name: 'slo', path: sloPath('headroom-checkout/availability') },
  { name: 'editor', path: newSloPath, prepare: fillEditor },
  { name: 'editor-menu', path: newSloPath, prepare: chooseSystem },
  { name: 'editor-queries', path: newSloPath, prepare: writeQueries },
  { name: 'groups', path: sloPath('headroom-catalog/availability'), prepare: scrollToGroups },
  { name: 'record', path: `${sloPath('headroom-search/availability')}?tab=record` },
  { name: 'service', path: `${servicesPath}/checkout` },
  { name: 'dashboard', path: '/d/fjord-outfitters' },
  { name: 'maturity', path: demoMaturityDashboard, prepare: awaitMap },
  { name: 'maturity-practice', path: demoMaturityDashboard, prepare: openPractice },
  { name: 'maturity-progress', path: demoAssessmentPath, prepare: showProgress },
  // Last: from then on, resuming it is offered.
  { name: 'maturity-interview', path: demoAssessmentPath, prepare: askAboutSlos },
];

const size = { width: 1400, height: 900 };
/** What plugin.json shows in Grafana's catalogue. */
const screenshots = ['overview', 'slo', 'dashboard', 'maturity'];

/** Writes pictures of the main pages, light and dark, to docs/pictures, and the plugin's screenshots to src/img. */
async function takePictures(): Promise<void> {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-pictures-'));
  const workbench = await startWorkbench({ port: 0, dataFolder, historyFolder: '.workbench/test-history' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  fs.mkdirSync('docs/pictures', { recursive: true });
  for (const theme of ['light', 'dark']) {
    for (const picture of pictures) {
      // A browser of its own: what one leaves as a draft is not in the next.
      const context = await browser.newContext({
        baseURL: workbench.url,
        viewport: size,
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
      });
      await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
      const page = await context.newPage();
      await show(page, picture);
      const file = `docs/pictures/${picture.name}-${theme}.png`;
      await page.screenshot({ path: file });
      if (theme === 'dark' && screenshots.includes(picture.name)) {
        fs.copyFileSync(file, `src/img/screenshot-${picture.name}.png`);
      }
      process.stdout.write(`${file}\n`);
      await context.close();
    }
  }
  await browser.close();
  await workbench.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
}

/** The page when its figures have come. */
async function show(page: Page, { path: address, prepare }: Picture): Promise<void> {
  await page.goto(address);
  // The host's own navigation folds away: what is left is the plugin.
  await page.getByText('Headroom workbench', { exact: true }).click();
  await page.addStyleTag({ content: 'details:has(nav) { display: none }' });
  await prepare?.(page);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelectorAll('main [aria-busy=true], main progress').length === 0);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000); // charts are drawn after their figures
}

async function awaitFigures(page: Page): Promise<void> {
  await page
    .getByRole('cell', { name: /burning fast/ })
    .first()
    .waitFor();
  await page
    .getByRole('cell', { name: /exhausted/ })
    .first()
    .waitFor();
}

async function fillEditor(page: Page): Promise<void> {
  await chooseCounter(page, 'checkout', '503');
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function chooseSystem(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Processes data' }).check({ force: true });
  await page
    .getByRole('region', { name: 'Indicators that fit' })
    .getByText(/freshness/i)
    .first()
    .waitFor();
}

/** One query that counts, and one that does not. */
async function writeQueries(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Own queries' }).check({ force: true });
  const requests = 'http_requests_total{job="checkout"';
  await page.getByLabel('Query for bad events').fill(`sum(increase(${requests},code=~"5.."}[$__window]))`);
  await page.getByLabel('Query for all events').fill(`max(increase(${requests}}[$__window]))`);
  await page
    .getByText(/^Line 1, column/)
    .first()
    .waitFor();
}

async function scrollToGroups(page: Page): Promise<void> {
  await page
    .getByRole('table', { name: /group|region/i })
    .first()
    .evaluate((table) => table.scrollIntoView());
}

async function awaitMap(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Monitoring, Fulfilment: .*evidence disagrees/ })
    .first()
    .waitFor();
}

/** One whose evidence contradicts itself. */
async function openPractice(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Capacity planning, Storefront: / })
    .first()
    .click();
  await page.getByText('Points higher').waitFor();
  await page.getByRole('group', { name: 'Level', exact: true }).evaluate((levels) => levels.scrollIntoView());
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A question that has the team's SLOs beside it. */
async function askAboutSlos(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Interview', exact: true }).click();
  await page.getByRole('radio', { name: 'Storefront' }).check({ force: true });
  await page.getByRole('radio', { name: 'Executives' }).check({ force: true });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /^Question 1 of/ }).click();
  await page.getByRole('button', { name: /Walk me through what happens/ }).click();
  await page.getByText('Checkout availability').first().waitFor();
}

async function showProgress(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Progress', exact: true }).click();
  await page.getByRole('table', { name: /^Practices by level/ }).waitFor();
}

void takePictures();
