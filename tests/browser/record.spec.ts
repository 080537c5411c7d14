import { sloResource } from './sloResource';
import { sloPath } from './paths';
import { expect, test } from './workbenchTest';

const UID = 'headroom-record-test';

test('a record is filled in, agreed on, opened again by another target, reviewed, and restored from a version', async ({
  page,
  stored,
}) => {
  await stored.create(UID, 'Record test', [sloResource('pay', { displayName: 'Tickets can be paid' })]);
  const recordPage = `${sloPath(`${UID}/pay`)}?tab=record`;
  const specOf = async () => (await stored.resources(UID)).find(({ kind }) => kind === 'SLO')?.spec;

  await page.goto(recordPage);
  await expect(page.getByText(/which journey of users it is about; which step/)).toBeVisible();
  await page.getByRole('link', { name: 'Fill them in' }).click();
  await page.getByRole('heading', { name: 'Users and response' }).click();
  await page.getByLabel(/^Journey/).fill('Buy a ticket');
  await page.getByLabel('Step of the journey').fill('Pay');
  await page.getByLabel('First to act').fill('Payments on call');
  await page.getByLabel('Runbook').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Write an address that begins with https://')).toBeVisible();
  await page.getByLabel('Runbook').fill('https://wiki.example.com/pay');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/pay$/);
  expect(await specOf()).toMatchObject({
    record: { journey: 'Buy a ticket', step: 'Pay', response: { first: 'Payments on call' } },
  });

  await page.goto(recordPage);
  await expect(page.getByText('Buy a ticket → Pay')).toBeVisible();
  await page.getByRole('button', { name: 'Agree', exact: true }).click();
  const agree = page.getByRole('dialog');
  await agree.getByLabel('Operations').fill('Payments on call');
  await agree.getByLabel('Development').fill('Storefront');
  await agree.getByLabel('Product').fill('Product of Storefront');
  await agree.getByRole('button', { name: 'Write down the agreement' }).click();
  await expect(page.getByText('All three roles agree to it as it is now.')).toBeVisible();

  await page.goto(`${sloPath(`${UID}/pay`)}/edit`);
  await page.locator('#slo-targetPercent').fill('99');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Say why objective, window or indicator change.')).toBeVisible();
  await page.getByLabel('Reason', { exact: true }).fill('Users felt little of the breaches');
  await page.getByLabel('What led to it').click();
  await page.getByRole('option', { name: 'A breach' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/pay$/);

  await page.goto(recordPage);
  const change = /^Objective: 99\.5.% → 99.%$/;
  await expect(page.getByRole('list', { name: 'What has changed since they agreed' }).getByText(change)).toBeVisible();
  const revisions = page.getByRole('list', { name: 'Revisions', exact: true });
  await expect(revisions.getByText('A breach: Users felt little of the breaches')).toBeVisible();

  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const review = page.getByRole('dialog');
  await review.getByRole('radio', { name: /Loosen the objective/ }).check({ force: true });
  await review.getByLabel('What was found').fill('Nobody called');
  await review.getByRole('button', { name: 'Write down the review' }).click();
  await expect(page.getByRole('list', { name: 'Reviews' }).getByText('Nobody called')).toBeVisible();
  expect(await specOf()).toMatchObject({ life: [{ stage: 'reviewed' }], reviews: [{ verdict: 'loosen' }] });
  await expect(page.getByText(/^Reviewed since /)).toBeVisible();

  await page.getByRole('button', { name: 'Compare version 1', exact: true }).click();
  const restore = page.getByRole('dialog');
  await expect(restore.getByText(/^Objective: 99.% → 99\.5.%$/)).toBeVisible();
  await restore.getByRole('button', { name: 'Restore' }).click();
  await expect(restore).toBeHidden();
  await expect(revisions.getByText('Restored from version 1')).toBeVisible();
  await expect(page.getByText('All three roles agree to it as it is now.')).toBeVisible();
  expect(await specOf()).toMatchObject({ objectives: [{ target: 0.995 }], reviews: [{ verdict: 'loosen' }] });
});
