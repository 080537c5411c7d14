import { test as base } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startWorkbench, type Workbench } from '../../workbench/startWorkbench';
import { startHostileFeed } from './hostileFeed';
import { StoredDocuments } from './storedDocuments';

export type Role = 'Viewer' | 'Editor' | 'Admin';

/** Generated once, continued by each run. */
const historyFolder = '.workbench/test-history';

interface TestFixtures {
  /** Acts as this role from now on, in the next page that is opened. */
  actAs: (role: Role) => Promise<void>;
  /** Errors that the page wrote to the console; a test that expects some empties the list. */
  consoleErrors: string[];
  /** Documents past the app; those made here are gone after the test. */
  stored: StoredDocuments;
}

interface WorkerFixtures {
  workbench: Workbench;
}

/** Tests in a workbench of their own: the demo's history, and an empty folder for what is edited. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  workbench: [
    async ({}, use) => {
      const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-browser-'));
      const workbench = await startWorkbench({ port: 0, dataFolder, historyFolder });
      // From the start, so that its counters have gone on for a while when a test comes to them.
      const stopHostileFeed = await startHostileFeed(workbench, historyFolder);
      await use(workbench);
      await workbench.stop();
      stopHostileFeed();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ workbench }, use) => use(workbench.url),
  actAs: async ({ context, workbench }, use) => {
    await use((role) => context.addCookies([{ name: 'workbench_role', value: role, url: workbench.url }]));
  },
  stored: async ({ workbench }, use) => {
    const stored = new StoredDocuments(workbench.url);
    await use(stored);
    await stored.removeUsed();
  },
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`)
      );
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(errors);
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;
