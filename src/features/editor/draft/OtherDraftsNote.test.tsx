import { render, screen } from '@testing-library/react';
import React from 'react';
import { emptyForm } from '../formValues';
import { OtherDraftsNote } from './OtherDraftsNote';

it('names each button by what is written on it and the draft', () => {
  const values = { ...emptyForm, displayName: 'Search answers' };
  const drafts = [{ key: 'a', keptAtMs: 0, values, base: emptyForm }];
  render(<OtherDraftsNote drafts={drafts} nowMs={0} onContinue={jest.fn()} onDiscard={jest.fn()} />);
  expect(screen.getByRole('button', { name: 'Continue it: Search answers' })).toHaveTextContent('Continue it');
  expect(screen.getByRole('button', { name: 'Discard it: Search answers' })).toHaveTextContent('Discard it');
});
