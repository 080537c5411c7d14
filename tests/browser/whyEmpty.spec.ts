import { chooseCounter } from './chooseCounter';
import { newSloPath } from './paths';
import { expect, test } from './workbenchTest';

test('where no series answers, the editor says which part of the selector leaves none', async ({ page }) => {
  await page.goto(newSloPath);
  await chooseCounter(page, 'checkout', '500');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(/^\d+ series now: http_requests_total\{job="checkout"\}$/)).toBeVisible();
  await expect(preview.getByRole('alert')).toHaveCount(0);

  const bad = page.getByRole('group', { name: 'Bad are those where' });
  await bad.getByRole('combobox', { name: 'Value 1' }).fill('599');
  await page.getByRole('option', { name: /599/ }).click();
  await expect(preview.getByText(/No series of http_requests_total has code="599" now\./)).toContainText(
    /With job="checkout" alone there are \d+ series; values of code there: .*"200" \(\d+ series\)/
  );

  const metric = page.getByRole('combobox', { name: 'Metric that counts all events' });
  await metric.click();
  await metric.fill('http_reqests_total');
  await page.getByRole('option', { name: /http_reqests_total/ }).click();
  await expect(preview.getByText('The data source knows no metric called http_reqests_total.').first()).toBeVisible();
});
