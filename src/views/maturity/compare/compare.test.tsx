import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import '../../sample/browserStandIns';
import type { Answers } from '../../../core/maturity/assessment/answer';
import { openAssessment } from '../testing/openAssessment';
import { smallMilestone } from '../testing/smallMilestone';
import { CompareSection } from './CompareSection';

const level = (of: string) => ({ state: 'level', level: of }) as const;
const before: Answers = {
  objectives: { shop: level('low'), core: level('high') },
  shifts: { shop: level('middle') },
  blame: { shop: level('low') },
};
const now = {
  objectives: { shop: level('high'), core: level('middle') },
  shifts: { shop: level('middle'), core: level('low') },
};

function show(totalShown = false, milestones = [smallMilestone('2026 H1', '2026-05-21', before)]) {
  const { assessment } = openAssessment(now);
  render(<CompareSection assessment={{ ...assessment, totalShown }} milestones={milestones} />);
  return userEvent.setup();
}

it('compares the draft with the milestone before, in words, teams by name', async () => {
  const user = show();
  const changes = within(screen.getByRole('table', { name: 'What became of each practice' }));
  expect(changes.getByRole('row', { name: /^Objectives Shop progress, 2 levels Low High/ })).toBeVisible();
  expect(changes.getByRole('row', { name: /^Objectives Core regress High Middle/ })).toBeVisible();
  expect(changes.getByRole('row', { name: /^Shifts Core newly assessed/ })).toBeVisible();
  expect(changes.getByRole('row', { name: /^Blame Shop no longer assessed Pathological/ })).toBeVisible();
  expect(changes.queryByRole('row', { name: /standstill/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('switch', { name: /Show standstill/ }));
  expect(changes.getByRole('row', { name: /^Shifts Shop standstill Middle Middle/ })).toBeVisible();
});

it('sums up by team, and over all teams only where the assessment asks for it', () => {
  show();
  const counts = () => within(screen.getByRole('table', { name: /for each team/ }));
  expect(
    counts()
      .getAllByRole('rowheader')
      .map((found) => found.textContent)
  ).toEqual(['Core', 'Shop']);
  expect(counts().queryByText('All teams')).not.toBeInTheDocument();
});

it('has a line for all teams where a total is shown', () => {
  show(true);
  expect(screen.getByRole('row', { name: 'All teams 1 1 1 1 1' })).toBeVisible();
});

it('says so where there is nothing to compare with', () => {
  show(false, []);
  expect(screen.getByText('There is no milestone yet to compare with.')).toBeVisible();
});
