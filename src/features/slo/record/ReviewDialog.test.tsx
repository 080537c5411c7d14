import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { ReviewDialog } from './ReviewDialog';

const edit = { running: false, error: undefined, knownMs: 0, write: async () => true };

it('Escape drops nothing that was typed', () => {
  const onClose = jest.fn();
  render(<ReviewDialog stage={undefined} reviewBy={undefined} edit={edit} onClose={onClose} />);
  const found = screen.getByLabelText(/^What was found/);
  fireEvent.change(found, { target: { value: 'Nobody called' } });
  fireEvent.keyDown(found, { key: 'Escape' });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('Escape closes it while nothing was typed', () => {
  const onClose = jest.fn();
  render(<ReviewDialog stage={undefined} reviewBy={undefined} edit={edit} onClose={onClose} />);
  fireEvent.keyDown(screen.getByLabelText(/^What was found/), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
});
