import { defineConfig } from '@playwright/test';
import { findChromium } from './findChromium';

/** The built plugin in the workbench, in Chromium; one worker, because all tests share one workbench. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  fullyParallel: false,
  // A test that passes only when tried again has found something.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: '../../test-results',
  reporter: 'list',
  use: {
    // Grafana's packages are compiled once and not for each test. Between tests Playwright empties storage, cookies and
    // cache and takes back routes, clock, viewport and media; who grants permissions or goes offline has to undo it.
    reuseContext: true,
    actionTimeout: 10_000,
    viewport: { width: 1400, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
});
