import { expectNothingSerious } from './axeFaults';
import { maintenancePath, newSloPath, overviewPath, sloPath } from './paths';
import { expect, test } from './workbenchTest';

const pages = [
  { name: 'overview', path: overviewPath, ready: /^Checkout availability$/ },
  { name: 'SLO, burn-down', path: sloPath('headroom-checkout/availability'), ready: /^Budget spent$/ },
  { name: 'SLO, history', path: `${sloPath('headroom-catalog/availability-month')}?tab=history`, ready: /^Period$/ },
  {
    name: 'SLO, forecast',
    path: `${sloPath('headroom-checkout/availability')}?tab=forecast&if-outage=240`,
    ready: /^What if: The budget is used up/,
  },
  {
    name: 'SLO, definition',
    path: `${sloPath('headroom-checkout/availability')}?tab=definition`,
    ready: /^Precision$/,
  },
  { name: 'maintenance', path: maintenancePath, ready: /^For which SLOs$/ },
  { name: 'editor', path: newSloPath, ready: /^Metric that counts all events$/ },
  { name: 'dashboard', path: '/d/fjord-outfitters', ready: /^Payments availability$/ },
  { name: 'document', path: '/d/headroom-checkout', ready: /^Definitions$/ },
];

for (const theme of ['dark', 'light']) {
  for (const { name, path, ready } of pages) {
    test(`axe finds nothing serious: ${name} (${theme})`, async ({ page, context, workbench }, testInfo) => {
      await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
      await page.goto(path);
      await expect(page.getByRole('main').getByText(ready).first()).toBeVisible();
      await expectNothingSerious(page, testInfo);
    });
  }
}
