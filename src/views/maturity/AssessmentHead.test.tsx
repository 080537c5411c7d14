import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { AssessmentHead } from './AssessmentHead';
import { openAssessment } from './testing/openAssessment';
import { noMilestones } from './testing/noMilestones';
import { smallMilestone } from './testing/smallMilestone';

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-21'), doNotFake: ['setTimeout'] }));
afterEach(() => jest.useRealTimers());

function show(size: { width: number; height: number | undefined }, milestoneDay = '2026-06-01') {
  const open = openAssessment();
  const onSection = jest.fn();
  render(
    <AssessmentHead
      open={{ ...open, assessment: { ...open.assessment, reassessEveryMonths: 6 } }}
      milestones={{ ...noMilestones, milestones: [smallMilestone('one', milestoneDay, {})] }}
      section="map"
      onSection={onSection}
      entry={undefined}
      {...size}
    />
  );
  return onSection;
}

it.each`
  case                | size                           | hasTabs  | isDueShown
  ${'a page'}         | ${{ width: 1000 }}             | ${true}  | ${true}
  ${'a narrow page'}  | ${{ width: 400 }}              | ${false} | ${true}
  ${'a large panel'}  | ${{ width: 700, height: 400 }} | ${true}  | ${true}
  ${'a low panel'}    | ${{ width: 700, height: 250 }} | ${false} | ${true}
  ${'a narrow panel'} | ${{ width: 300, height: 250 }} | ${false} | ${false}
`('$case has tabs: $hasTabs, says when it is due: $isDueShown', ({ size, hasTabs, isDueShown }) => {
  show(size);
  expect(screen.queryByRole('tablist') !== null).toBe(hasTabs);
  expect(screen.queryByText(/Reassess by/) !== null).toBe(isDueShown);
  expect(screen.queryByRole('button', { name: 'Save' }) !== null).toBe(isDueShown);
});

it('says in the menu of a narrow panel when it is due, and beside it only that it is overdue', async () => {
  const onSection = show({ width: 300, height: 250 }, '2026-05-01');
  expect(screen.getByText('overdue')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Map|Views/ }));
  expect(await screen.findByText(/Reassessment overdue by 20 days/)).toBeVisible();
  await userEvent.click(screen.getByRole('menuitem', { name: 'Compare' }));
  expect(onSection).toHaveBeenCalledWith('compare');
});

it.each`
  scope                                                     | said
  ${{ kind: 'service', services: ['catalog', 'checkout'] }} | ${'Scope: services catalog, checkout'}
  ${{ kind: 'team' }}                                       | ${undefined}
`('names the services that alone are assessed: $said', ({ scope, said }) => {
  const open = openAssessment();
  render(
    <AssessmentHead
      open={{ ...open, assessment: { ...open.assessment, scope } }}
      milestones={noMilestones}
      section="map"
      onSection={jest.fn()}
      entry={undefined}
      width={1000}
      height={undefined}
    />
  );
  expect(screen.queryByText(/^Scope:/)?.textContent).toBe(said);
});
