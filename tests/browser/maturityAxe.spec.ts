import type { Page } from '@playwright/test';
import { expectNothingSerious } from './axeFaults';
import { openSection } from './coach';
import { maturityPath, modelPath, modelsPath } from './paths';
import { demoAssessmentPath, demoMaturityDashboard } from './storedAssessment';
import { expect, test } from './workbenchTest';

interface Looked {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<void>;
  ready: RegExp;
}

const section = (title: string) => (page: Page) => openSection(page, title);

const pages: Looked[] = [
  { name: 'list', path: maturityPath, ready: /^SRE transformation of Fjord Outfitters$/ },
  { name: 'models', path: modelsPath, ready: /^Governance reviews$/ },
  { name: 'model', path: modelPath('transformation'), ready: /^Structure$/ },
  { name: 'map', path: demoAssessmentPath, ready: /^Structure$/ },
  { name: 'practice', path: demoAssessmentPath, prepare: openPractice, ready: /^Points higher$/ },
  { name: 'interview', path: demoAssessmentPath, prepare: startInterview, ready: /^Question 1 of/ },
  { name: 'map over time', path: demoAssessmentPath, prepare: section('Map over time'), ready: /^Structure$/ },
  { name: 'progress', path: demoAssessmentPath, prepare: section('Progress'), ready: /^Practices by level/ },
  { name: 'gap and next', path: demoAssessmentPath, prepare: section('Gap & next'), ready: /^Gap to target$/ },
  { name: 'comparison', path: demoAssessmentPath, prepare: section('Compare'), ready: /^Show standstill$/ },
  { name: 'milestone', path: demoAssessmentPath, prepare: openMilestone, ready: /^All milestones$/ },
  { name: 'panels', path: demoMaturityDashboard, ready: /^Structure$/ },
];

for (const theme of ['dark', 'light']) {
  for (const { name, path, prepare, ready } of pages) {
    test(`axe finds nothing serious in maturity: ${name} (${theme})`, async ({
      page,
      context,
      workbench,
    }, testInfo) => {
      await context.addCookies([{ name: 'workbench_theme', value: theme, url: workbench.url }]);
      await page.goto(path);
      await prepare?.(page);
      await expect(page.getByRole('main').getByText(ready).first()).toBeVisible();
      await expectNothingSerious(page, testInfo);
    });
  }
}

async function openPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Capacity planning, Storefront: / }).click();
}

async function startInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Interview', exact: true }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

async function openMilestone(page: Page): Promise<void> {
  await openSection(page, 'Milestones');
  await page.getByRole('rowheader').first().getByRole('link').click();
}
