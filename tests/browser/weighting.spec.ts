import { expectNothingSerious } from './axeFaults';
import { sloPath } from './paths';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const uid = 'test-slices';
const percentOf = (text: string) => parseFloat(/-?[\d.,]+(?=\s%)/.exec(text)?.[0].replaceAll(',', '') ?? 'NaN');

for (const theme of ['dark', 'light']) {
  test(`an SLO of good slices stands beside its events and its time, each explained (${theme})`, async ({
    page,
    context,
    stored,
    workbench,
  }, testInfo) => {
    await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
    const slo = sloResource('slices', { displayName: 'Good slices' });
    const spec = {
      ...slo.spec,
      budgetingMethod: 'Timeslices',
      objectives: [{ target: 0.98, timeSliceTarget: 0.99, timeSliceWindow: '5m' }],
    };
    await stored.create(uid, 'Slices', [{ ...slo, spec }]);
    await page.goto(sloPath(`${uid}/slices`));
    const table = page.getByRole('table', { name: 'By events and by time' });
    await expect(table.getByRole('rowheader')).toHaveText([
      'by events',
      /^by time, mean of slices of 5\smin$/,
      /^good slices of 5\smin – this SLO$/,
    ]);
    for (const row of ['by events', 'by time', 'good slices']) {
      const cells = table.getByRole('row', { name: row }).getByRole('cell');
      expect(percentOf((await cells.nth(1).textContent()) ?? '')).not.toBeNaN();
      await expect(cells.nth(2)).toContainText('%');
    }
    const own = table.getByRole('row', { name: 'good slices' }).getByTitle('Explain these figures').last();
    const left = (await own.textContent())?.trim() ?? '';
    await own.click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('heading', { name: `Budget left: ${left}` })).toBeVisible();
    await expect(drawer.getByText(/bad slices allowed$/)).toBeVisible();
    await drawer.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('button', { name: 'Explain By events and by time' }).click();
    await expect(drawer.getByText(/^by events: 1 − [\d,]+ ÷ [\d,]+ = /)).toBeVisible();
    await expect(drawer.getByText(/^by slices of 5\smin: 1 − [\d.,]+ ÷ [\d.,]+ = /)).toBeVisible();
    await drawer.getByRole('button', { name: 'Close' }).click();
    await expect(drawer).toHaveCount(0);
    await expectNothingSerious(page, testInfo);
  });
}
