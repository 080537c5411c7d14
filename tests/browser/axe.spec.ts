import axe, { type AxeResults } from 'axe-core';
import { newSloPath, overviewPath, sloPath } from './paths';
import { expect, test } from './workbenchTest';

const pages = [
  { name: 'overview', path: overviewPath, ready: /^Checkout availability$/ },
  { name: 'SLO, burn-down', path: sloPath('headroom-checkout/availability'), ready: /^Budget spent$/ },
  { name: 'SLO, history', path: `${sloPath('headroom-catalog/availability-month')}?tab=history`, ready: /^Period$/ },
  {
    name: 'SLO, definition',
    path: `${sloPath('headroom-checkout/availability')}?tab=definition`,
    ready: /^Precision$/,
  },
  { name: 'editor', path: newSloPath, ready: /^Metric that counts all events$/ },
  { name: 'maturity', path: '/a/headroom-slo-app/maturity', ready: /^Spring assessment$/ },
  { name: 'assessment', path: '/d/headroom-assessment-spring', ready: /^Structure$/ },
  { name: 'dashboard', path: '/d/fjord-outfitters', ready: /^Payments availability$/ },
  { name: 'document', path: '/d/headroom-checkout', ready: /^Definitions$/ },
];

/** Beside `main` is the host's navigation; this is in Grafana's refresh control, whose words we do not choose. */
const grafanaOwn = ['[data-testid="data-testid RefreshPicker interval button"]'];

for (const theme of ['dark', 'light']) {
  for (const { name, path, ready } of pages) {
    test(`axe finds nothing serious: ${name} (${theme})`, async ({ page, context, workbench }, testInfo) => {
      await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
      await page.goto(path);
      await expect(page.getByRole('main').getByText(ready).first()).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ include: ['main'], exclude: ${JSON.stringify(grafanaOwn)} })`
      );
      const found = violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        at: nodes.map(({ html }) => html.slice(0, 200)),
      }));
      const isSerious = (impact: unknown) => impact === 'serious' || impact === 'critical';
      testInfo.annotations.push(
        ...found
          .filter(({ impact }) => !isSerious(impact))
          .map(({ id, at }) => ({ type: id, description: at.join('\n') }))
      );
      expect(found.filter(({ impact }) => isSerious(impact))).toEqual([]);
    });
  }
}
