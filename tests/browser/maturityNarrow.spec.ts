import { maturityPath } from './paths';
import { demoAssessmentPath } from './storedAssessment';
import { expect, test } from './workbenchTest';

for (const { what, path, table, words } of [
  { what: 'the list', path: maturityPath, table: 'Assessments', words: /reassess by|overdue by/ },
  {
    what: 'the comparison',
    path: `${demoAssessmentPath}?view=compare`,
    table: 'What became of each practice',
    words: /^Advanced – Circuit breakers/,
  },
  { what: 'the details', path: `${demoAssessmentPath}/details`, table: undefined, words: /Next due: / },
]) {
  test(`on a phone all of ${what} is read without going sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 420, height: 900 });
    await page.goto(path);
    const found = page.getByText(words).last();
    await expect(found).toBeVisible();
    const box = await found.boundingBox();
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(420);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    if (table !== undefined) {
      // Laid out as blocks, it is still read out as a table.
      await expect(page.getByRole('table', { name: table }).getByRole('rowheader').first()).toBeVisible();
    }
  });
}
