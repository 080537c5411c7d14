import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import '../sample/browserStandIns';
import { NamesChoice } from './NamesChoice';

// Rows are drawn only where the list has a height.
beforeEach(() => jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(300));
afterEach(() => jest.restoreAllMocks());

const named = (name: string) => ({ value: name, label: name });

it('is called the same while its list is open', async () => {
  const options = ['shop', 'core'].map(named);
  render(
    <NamesChoice label="Teams" description="Never persons." options={options} value={[]} onChange={() => undefined} />
  );
  const field = screen.getByRole('combobox', { name: /^Teams/ });
  await userEvent.click(field);
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(field).toHaveAccessibleName(/^Teams/);
  // A label is for the first element with an id, and lists lie before pages in Grafana.
  expect(document.querySelectorAll(`[id="${field.id}"]`)).toHaveLength(1);
});

it('gives what is picked and what is typed', async () => {
  const onChange = jest.fn();
  const options = ['shop', 'core'].map(named);
  render(<NamesChoice label="Teams" description="" options={options} value={[named('core')]} onChange={onChange} />);
  await userEvent.click(screen.getByRole('combobox', { name: /^Teams/ }));
  await userEvent.click(screen.getByRole('option', { name: /shop/ }));
  expect(onChange).toHaveBeenLastCalledWith(['core', 'shop']);
  await userEvent.type(screen.getByRole('combobox', { name: /^Teams/ }), 'new{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['core', 'new']);
});
