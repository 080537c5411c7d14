import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runCommand } from '../../cli/runCommand';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/core/interchange/exportText';
import { exportFormatTitles } from '../../src/views/words/exportLossWords';
import { sloPath } from './paths';
import { pick } from './pick';
import { expect, test } from './workbenchTest';

interface Exported {
  objects: unknown[];
  /** How many SLOs and services lose something. */
  lost: number;
}

/** What the command line makes of a file, and what it says is lost. */
function exportedBy(file: string, format: ExportFormat): Exported {
  const { code, out, err } = runCommand(['export', file, '--format', format]);
  expect(code).toBe(0);
  const lost = err.filter((line) => /^(SLO|Service)\/.* has no place for /.test(line)).length;
  return { objects: objectsIn(out.join('\n')), lost };
}

/** In any order. The command line puts a team into a document of its own, where nothing carries it. */
function objectsIn(text: string): unknown[] {
  const objects = parseAllDocuments(text).map((one) => one.toJS());
  objects.forEach(({ metadata }) => delete metadata?.annotations?.['headroom/beside']);
  return objects.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Download/ })
      .click(),
  ]);
  return fs.readFileSync(await file.path(), 'utf8');
}

test('what the app exports in each format, and says is lost, is what the command line makes of it', async ({
  page,
}) => {
  test.slow();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headroom-export-'));
  const own = path.join(folder, 'checkout.yaml');
  await page.goto(sloPath('headroom-checkout/availability'));
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Chosen: 1 SLO, 1 service/)).toBeVisible();
  for (const format of EXPORT_FORMATS) {
    if (format !== 'headroom') {
      await pick(dialog.getByRole('combobox', { name: 'Format' }), exportFormatTitles[format]);
    }
    const text = await download(page);
    await expect(dialog.getByLabel('Exported text')).toHaveText(text);
    if (format === 'headroom') {
      fs.writeFileSync(own, text);
    }
    const expected = exportedBy(own, format);
    expect(objectsIn(text)).toEqual(expected.objects);
    const left = dialog.getByRole('list', { name: 'Left out' }).getByRole('listitem');
    await expect(left.filter({ hasNotText: /\(team in / })).toHaveCount(expected.lost);
  }
  fs.rmSync(folder, { recursive: true });
});
