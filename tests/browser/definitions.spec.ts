import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeProvisioning } from '../../workbench/history/writeProvisioning';
import { startServer } from '../../workbench/server/startServer';
import { overviewPath, sloPath } from './paths';
import { expect, test } from './workbenchTest';

const EXAMPLES = 'provisioning/definitions';

function headroom(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'cli/headroom.ts', ...args], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** A provisioning folder with the workbench's data sources, and dashboards out of `files`. */
function provision(folder: string, files: string): string {
  const provisioning = path.join(folder, 'provisioning');
  writeProvisioning({ folder: provisioning, partners: undefined, isEmpty: true });
  fs.mkdirSync(path.join(provisioning, 'dashboards'));
  const provider = { name: 'tickets', type: 'file', folder: 'Ticketing', options: { path: files } };
  fs.writeFileSync(
    path.join(provisioning, 'dashboards/tickets.yaml'),
    JSON.stringify({ apiVersion: 1, providers: [provider] })
  );
  return provisioning;
}

test('definitions in YAML, checked, rendered and provisioned, show their budgets in the app', async ({
  page,
  workbench,
}) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-definitions-'));
  expect(headroom('lint', EXAMPLES)).toContain('0 findings');
  const rendered = path.join(folder, 'rendered');
  headroom('render', EXAMPLES, '--out', rendered);
  const server = await startServer({
    port: 0,
    dataFolder: path.join(folder, 'data'),
    provisioningFolder: provision(folder, rendered),
    distFolder: 'dist',
    pageFolder: '.workbench/page',
    prometheusUrl: workbench.prometheus.url,
  });
  try {
    await page.goto(server.url + overviewPath);
    for (const name of ['Tickets can be bought', 'People are let in within half a second']) {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
      await expect(row.getByText(/^-?\d+(\.\d+)?\s%$/).first()).toBeVisible();
    }
    await page.goto(server.url + sloPath('headroom-tickets/availability'));
    await expect(page.getByText('provisioned from a file (tickets)', { exact: false })).toBeVisible();
    await expect(page.getByText(/exclusions? in this window/)).toBeVisible();
    await page.goto(server.url + sloPath('headroom-tickets/journey'));
    await expect(page.getByRole('table', { name: 'Parts of this SLO' }).getByRole('link')).toHaveCount(2);
    await page.goto(`${server.url}/d/headroom-tickets`);
    await expect(page.getByRole('img', { name: /^Burn-down of the error budget of Tickets/ }).first()).toBeVisible();
  } finally {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
