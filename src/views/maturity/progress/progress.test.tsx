import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { Answers } from '../../../core/maturity/assessment/answer';
import { openAssessment } from '../testing/openAssessment';
import { smallMilestone } from '../testing/smallMilestone';
import { linePath } from './linePath';
import { ProgressSection } from './ProgressSection';
import { radarPath } from './radarPath';

const level = (of: string) => ({ state: 'level', level: of }) as const;
const first: Answers = { objectives: { shop: level('low') } };
const now = { objectives: { shop: level('high') }, shifts: { shop: level('middle') } };

function show(milestones = [smallMilestone('2026 H1', '2026-05-21', first)]) {
  const { assessment } = openAssessment(now);
  render(<ProgressSection assessment={assessment} milestones={milestones} today="2026-11-21" width={900} />);
  return userEvent.setup();
}

it('counts practices by level from milestone to milestone, unknown as such', () => {
  show();
  expect(
    screen.getByRole('img', {
      name: 'Shop, Work. 2026 H1: 1 Low, 1 not assessed. Now: 1 Middle, 1 High.',
    })
  ).toBeVisible();
  expect(screen.getByRole('img', { name: /^Core, Culture\. 2026 H1: 1 not assessed\./ })).toBeVisible();
});

it('tells the levels apart by their numbers, in the bars as in the legend', () => {
  show();
  const bars = screen.getByRole('img', { name: /^Shop, Work\. / });
  expect(bars).toHaveTextContent(/^012$/);
  expect(within(screen.getByRole('list', { name: 'Legend' })).getAllByRole('listitem')[1]).toHaveTextContent(
    '1 Middle'
  );
});

it('says how many practices have the same level', () => {
  const both = { objectives: { shop: level('high') }, shifts: { shop: level('high') } };
  show([smallMilestone('2026 H1', '2026-05-21', both)]);
  expect(screen.getByRole('img', { name: /^Shop, Work\. 2026 H1: 2 High\./ })).toHaveTextContent(/^2×2/);
});

it('draws one figure a dimension only on request, marked as proposed', async () => {
  const user = show();
  expect(screen.queryByText(/proposed/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Mean' }));
  expect(screen.getByText(/our own addition \(proposed\)/)).toBeVisible();
  expect(screen.getByRole('img', { name: 'Shop, Work, at most 2. 2026 H1: 0.0, Now: 1.5.' })).toBeVisible();
  expect(screen.getByText('0.0 → 1.5 of 2')).toBeVisible();
});

it('says that a radar needs three dimensions', async () => {
  const user = show();
  await user.click(screen.getByRole('radio', { name: 'Radar' }));
  expect(screen.getByText(/needs three dimensions; this model has 2/)).toBeVisible();
});

it('has all in figures too', async () => {
  const user = show();
  await user.click(screen.getByText('In figures'));
  const row = within(screen.getByRole('table', { name: /by team, dimension and milestone/ })).getByRole('row', {
    name: /Shop Work/,
  });
  expect(row).toHaveTextContent('1 Low, 1 not assessed; mean 0.0 of 2');
  expect(row).toHaveTextContent('1 Middle, 1 High; mean 1.5 of 2');
});

it('says so before there is a milestone', () => {
  show([]);
  expect(screen.getByText(/only today is shown/)).toBeVisible();
});

it('lifts the pen where nobody assessed', () => {
  const { path, dots } = linePath([0, undefined, 2, 1], 2, { width: 104, height: 28 });
  expect(path).toBe('M4.0 24.0M68.0 4.0L100.0 14.0');
  expect(dots).toHaveLength(3);
});

it('leaves out the sides of a radar next to an unknown', () => {
  expect(radarPath([1, undefined, 1, 0.5], 10)).toBe('M0.0 10.0L-5.0 0.0M-5.0 0.0L0.0 -10.0');
});
