import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { SaveBar } from './SaveBar';
import { openAssessment } from './testing/openAssessment';

const show = (change: Partial<OpenAssessment>) => {
  const open = openAssessment({}, change);
  render(<SaveBar open={open} />);
  return open;
};

it.each`
  change                                      | why
  ${{}}                                       | ${/^Nothing to save/}
  ${{ readOnly: 'no-right' }}                 | ${/^You lack the right to edit in the folder “Shop”/}
  ${{ unsaved: 1, save: { kind: 'saving' } }} | ${/^Saving/}
`('a greyed Save says why: $why', async ({ change, why }) => {
  const open = show(change);
  const save = screen.getByRole('button', { name: 'Save' });
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await userEvent.hover(save);
  expect(await screen.findByRole('tooltip')).toHaveTextContent(why);
  await userEvent.click(save);
  expect(open.actions.save).not.toHaveBeenCalled();
});

it('saves what is unsaved', async () => {
  const open = show({ unsaved: 2 });
  expect(screen.getByRole('status')).toHaveTextContent('2 answers not saved yet');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(open.actions.save).toHaveBeenCalledTimes(1);
});

it.each`
  change                                      | words
  ${{}}                                       | ${''}
  ${{ save: { kind: 'saved' } }}              | ${'Saved'}
  ${{ readOnly: 'no-right' }}                 | ${'Read-only'}
  ${{ unsaved: 1, save: { kind: 'saving' } }} | ${'Saving…'}
`('says “$words” where there is little room, and offers no Save that cannot be pressed', ({ change, words }) => {
  render(<SaveBar open={openAssessment({}, change)} isNarrow />);
  expect(screen.getByRole('status').textContent).toBe(words);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

it('saves what is unsaved where there is little room', async () => {
  const open = openAssessment({}, { unsaved: 2 });
  render(<SaveBar open={open} isNarrow />);
  expect(screen.getByRole('status')).toHaveTextContent('2 unsaved');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(open.actions.save).toHaveBeenCalledTimes(1);
});
