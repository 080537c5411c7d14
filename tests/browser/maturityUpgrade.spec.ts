import type { MaturityModel } from '../../src/core/maturity/modelSchema';
import { laterModel } from '../../src/core/maturity/testing/changedModel';
import { smallModel } from '../../src/core/maturity/testing/smallModel';
import { assessmentPath, createAssessment, storedAssessment } from './storedAssessment';
import { expect, test } from './workbenchTest';

const own: MaturityModel = { ...smallModel, metadata: { name: 'upgraded', displayName: 'Upgraded model' } };

/** Objectives reworded at one level, shifts gone, drills new. */
const later = laterModel(own, {
  dimensions: own.spec.dimensions.map((dimension) => ({
    ...dimension,
    practices: dimension.practices.map((practice) => {
      switch (practice.id) {
        case 'objectives':
          return { ...practice, levels: { ...practice.levels, middle: 'Some way, agreed with product.' } };
        case 'shifts':
          return { ...practice, id: 'drills', name: 'Drills', questions: ['When was the last one?'] };
        default:
          return practice;
      }
    }),
  })),
});

test('a later version of a model is offered, shown in its differences, and taken over in one save', async ({
  page,
  stored,
}) => {
  const uid = 'upgrade-assessment';
  await stored.create('upgrade-model', 'Upgraded model', [own]);
  await createAssessment(stored, uid, {
    title: 'To be upgraded',
    teams: ['shop'],
    model: own,
    answers: {
      objectives: { shop: { state: 'level', level: 'middle', note: 'Agreed in spring' } },
      shifts: { shop: { state: 'level', level: 'high', note: 'Two in each shift' } },
      blame: { shop: { state: 'level', level: 'low' } },
    },
  });
  await page.goto(assessmentPath(uid));
  await expect(page.getByRole('button', { name: /^Shifts, shop: High/ })).toBeVisible();
  await expect(page.getByText(/^New version available/)).toHaveCount(0);

  await stored.replaceResources('upgrade-model', [later]);
  await page.reload();
  await expect(page.getByText('New version available: Upgraded model, version 2')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Shifts, shop: High/ })).toBeVisible();
  await page.getByRole('link', { name: 'See what changes' }).click();
  await expect(
    page.getByText('1 answer carries over as it is, 1 to look at again, 1 to the archive.', { exact: false })
  ).toBeVisible();
  const differences = page.getByRole('list', { name: 'Differences' });
  await expect(differences).toContainText(
    'Objectives, level “Middle”: “Some way.” is now “Some way, agreed with product.”'
  );
  await expect(differences).toContainText('The practice “Shifts” is gone');
  await expect(differences).toContainText('New practice “Drills”');
  await expect(page.getByRole('list', { name: 'To look at again' })).toContainText('Objectives, shop (was “Middle”)');
  await expect(page.getByRole('list', { name: 'To the archive' })).toContainText('Shifts, shop (“High”)');
  const before = await stored.read(uid);

  await page.getByRole('button', { name: 'Take over version 2' }).click();
  await expect(page.getByText('1 answer is to be looked at again since version 2 of the model')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Objectives, shop: Middle, .*to confirm/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Blame, shop: Pathological$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Drills, shop: not assessed/ })).toBeVisible();
  await page.getByRole('button', { name: '1 answer in the archive' }).click();
  await expect(page.getByText('Two in each shift', { exact: false })).toBeVisible();
  const after = await stored.read(uid);
  expect(after.metadata.generation).toBe((before.metadata.generation ?? 0) + 1);
  expect((await storedAssessment(stored, uid)).answers).toMatchObject({
    objectives: { shop: { level: 'middle', note: 'Agreed in spring' } },
    blame: { shop: { level: 'low' } },
  });

  await page.getByRole('button', { name: /^Objectives, shop: Middle/ }).click();
  await page.getByRole('radio', { name: /^High/ }).first().check({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/to be looked at again since version 2/)).toHaveCount(0);
});
