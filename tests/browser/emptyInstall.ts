import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeProvisioning } from '../../workbench/history/writeProvisioning';
import { startServer } from '../../workbench/server/startServer';
import { test as base } from './workbenchTest';

/** Tests in an install that has the demo's data source and no document: its own for each test. */
export const test = base.extend({
  baseURL: async ({ workbench }, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-empty-'));
    const provisioningFolder = path.join(folder, 'provisioning');
    writeProvisioning({ folder: provisioningFolder, partners: undefined, isEmpty: true });
    const server = await startServer({
      port: 0,
      dataFolder: path.join(folder, 'data'),
      provisioningFolder,
      distFolder: 'dist',
      pageFolder: '.workbench/page',
      prometheusUrl: workbench.prometheus.url,
    });
    await use(server.url);
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  },
});

export const { expect } = test;
