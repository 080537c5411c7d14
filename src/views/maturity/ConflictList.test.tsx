import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AnswerConflict } from '../../core/maturity/assessment/edits';
import { ConflictList } from './ConflictList';
import { openAssessment } from './testing/openAssessment';

const conflict: AnswerConflict = {
  practiceId: 'objectives',
  team: 'shop',
  stored: { state: 'level', level: 'low', note: 'heard' },
  theirs: { state: 'level', level: 'low', note: 'heard' },
  ours: { state: 'level', level: 'high', note: 'seen' },
};
const group = (name: string) => within(screen.getByRole('group', { name }));

function show() {
  const open = openAssessment({}, { conflicts: [conflict] });
  render(<ConflictList open={open} />);
  return open;
}

it('settles field by field, and loses nothing', async () => {
  const open = show();
  expect(within(screen.getByRole('alert')).getByText('Objectives, Shop')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/^Somebody else answered the same in the meantime/);
  const settle = screen.getByRole('button', { name: 'Settle' });
  await userEvent.click(group('Level').getByRole('radio', { name: 'Theirs: Low' }));
  expect(settle).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(group('Note').getByRole('radio', { name: 'Keep both' }));
  await userEvent.click(settle);
  expect(open.actions.settle).toHaveBeenCalledWith(
    { ...conflict, ours: { state: 'level', level: 'low', note: 'heard\nseen' } },
    'ours'
  );
});

it.each`
  name                    | side
  ${'Keep all of yours'}  | ${'ours'}
  ${'Take all of theirs'} | ${'theirs'}
`('$name', async ({ name, side }) => {
  const open = show();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(open.actions.settle).toHaveBeenCalledWith(conflict, side);
});
