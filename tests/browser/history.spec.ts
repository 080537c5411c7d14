import type { Resource } from '../../src/core/documents/resource';
import { newSloPath, sloPath } from './paths';
import { pick } from './pick';
import { sloResource } from './sloResource';
import { expect, test } from './workbenchTest';

const uid = 'history-test';
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Starts of the months around now, UTC: 0 is the running one. */
function monthStart(offset: number): number {
  const now = new Date();
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset);
}

/** Whole days, so that a period that has ended is on record however young the month is. */
function periodSlo(): Resource {
  const slo = sloResource('availability', { displayName: 'By the period', target: 0.995 });
  const firstDay = day(Date.now() - 9 * 86_400_000);
  return {
    ...slo,
    spec: {
      ...slo.spec,
      timeWindow: [
        {
          duration: '1w',
          isRolling: false,
          calendar: { startTime: `${firstDay} 00:00:00`, timeZone: 'Asia/Kathmandu' },
        },
      ],
      targets: [
        { from: day(Date.now() - 40 * 86_400_000), target: 0.99 },
        { from: day(Date.now() - 5 * 86_400_000), target: 0.995 },
      ],
    },
  };
}

function gonePeriod(): Resource {
  return {
    apiVersion: 'headroom/v1',
    kind: 'PeriodRecord',
    metadata: { name: 'availability-gone' },
    spec: {
      slo: 'availability',
      from: new Date(monthStart(-5)).toISOString(),
      to: new Date(monthStart(-4)).toISOString(),
      target: 0.99,
      counted: 'events',
      good: 990_500,
      bad: 9_500,
      total: 1_000_000,
      coveredShare: 1,
      recordedAt: new Date(monthStart(-4) + 3 * 86_400_000).toISOString(),
    },
  };
}

test('ended periods are written down once, by somebody who may, and by no other window than the SLO’s own', async ({
  page,
  stored,
  actAs,
}) => {
  await stored.create(uid, 'History test', [periodSlo()]);
  const recorded = async () => (await stored.resources(uid)).filter(({ kind }) => kind === 'PeriodRecord');

  await actAs('Viewer');
  await page.goto(`${sloPath(`${uid}/availability`)}?tab=history`);
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(8);
  expect(await recorded()).toEqual([]);

  await actAs('Editor');
  await page.goto(`${sloPath(`${uid}/availability`)}?window=month`);
  await expect.poll(async () => (await recorded()).length, { timeout: 30_000 }).toBeGreaterThan(3);
  const records = await recorded();
  for (const { spec } of records) {
    expect(Date.parse(String(spec.to)) - Date.parse(String(spec.from))).toBe(7 * 86_400_000);
    expect(String(spec.from)).toContain('T18:15:00');
    expect(Number(spec.good) + Number(spec.bad)).toBeCloseTo(Number(spec.total), 3);
  }
  // The newest ended after the change.
  expect(records.map(({ spec }) => spec.target)).toEqual(records.map((_, index) => (index === 0 ? 0.995 : 0.99)));
  const { metadata } = await stored.read(uid);
  await page.reload();
  await expect(page.getByText('Seen over another window')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect((await stored.read(uid)).metadata.resourceVersion).toBe(metadata.resourceVersion);
});

test('a history shows periods by their record where data are gone, and what used the budget', async ({
  page,
  stored,
  actAs,
}) => {
  const slo = periodSlo();
  const month = { startTime: '2024-01-01 00:00:00', timeZone: 'UTC' };
  const timeWindow = [{ duration: '1M', isRolling: false, calendar: month }];
  const gone = gonePeriod();
  const broken = { ...gone, metadata: { name: 'availability-broken' }, spec: { ...gone.spec, target: 2 } };
  await stored.create(uid, 'History test', [{ ...slo, spec: { ...slo.spec, timeWindow } }, gone, broken]);
  await actAs('Viewer');
  await page.goto(`${sloPath(`${uid}/availability`)}?tab=history`);

  const row = (offset: number) =>
    page
      .getByRole('table')
      .first()
      .getByRole('row')
      .nth(1 - offset);
  await expect(row(-5)).toContainText(/met.*the data are gone/);
  await expect(row(-5)).toContainText(/5\.0\s%/);
  await expect(row(-6)).toContainText('not on record');
  await expect(page.getByText('“availability-broken” in this document: spec.target is wrong.')).toBeVisible();
  await expect(row(0)).toContainText('running');

  await page.getByRole('radio', { name: 'Year' }).check({ force: true });
  await expect(page.getByRole('heading', { name: /over the last year/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Definition changed.*Objective: 99\s% → 99\.5\s%/ })).toBeVisible();
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(14);
  await page.getByRole('radio', { name: '24 hours' }).check({ force: true });
  await expect(page.getByRole('heading', { name: /over the last 24 hours/ })).toBeVisible();
  expect(page.url()).toContain('span=day');
});

test('an editor asks for a calendar window what its length needs, and says what periods come of it', async ({
  page,
}) => {
  await page.goto(newSloPath);
  await page.getByRole('radio', { name: 'Calendar' }).press('Space');
  await pick(page.getByRole('combobox', { name: /^Period/ }), 'Week');
  await pick(page.getByRole('combobox', { name: /^First day of the week/ }), 'Sunday');
  await pick(page.getByRole('combobox', { name: /^Time zone/ }), 'Asia/Kathmandu');
  await expect(page.getByText(/Running now: .* \(7\sd\)\. Next: .* Days of Asia\/Kathmandu\./)).toBeVisible();
  await pick(page.getByRole('combobox', { name: /^Period/ }), 'Year');
  await expect(page.getByLabel('First day of a period')).toHaveValue('2024-01-07');
  await page.getByLabel('First day of a period').fill('2024-01-01');
  await pick(page.getByRole('combobox', { name: /^Year begins in/ }), 'April');
  await expect(page.getByText(/Running now: 1 Apr 20\d\d to 31 Mar 20\d\d/)).toBeVisible();
});

test('an SLO is seen over four weeks from a date, and over a fiscal year', async ({ page, stored }) => {
  await stored.create(uid, 'History test', [periodSlo()]);
  await page.goto(`${sloPath(`${uid}/availability`)}?window=4w`);
  const seen = page.getByText(/Seen over another window:/);
  const countedFrom = page.getByLabel('Counted from', { exact: true });
  await expect(seen).toContainText(/calendar 4\sweeks counted from 1 Jan 2024, Asia\/Kathmandu/);
  await countedFrom.fill('2026-01-05');
  await expect(seen).toContainText('counted from 5 Jan 2026');
  await expect(countedFrom).toBeFocused();
  await expect(page.getByText('forecast', { exact: true }).first()).toBeVisible();
  await pick(page.getByRole('combobox', { name: /^Seen over/ }), 'calendar year');
  await expect(seen).toContainText(/calendar year, Asia/);
  await countedFrom.fill('2020-04-01');
  await expect(seen).toContainText('calendar year from April');
  expect(page.url()).toContain('counted-from=2020-04-01');
});
