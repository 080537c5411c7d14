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

it.each`
  typed            | key          | expected
  ${'Night crew'}  | ${'{Enter}'} | ${['core', 'Night crew']}
  ${' Night crew'} | ${'{Tab}'}   | ${['core', 'Night crew']}
  ${'Shop '}       | ${'{Enter}'} | ${['core', 'shop']}
  ${'CORE'}        | ${'{Tab}'}   | ${['core']}
`('adds “$typed” on $key', async ({ typed, key, expected }) => {
  const onChange = jest.fn();
  const submit = jest.fn();
  const options = ['shop', 'core'].map(named);
  render(
    <form onSubmit={submit}>
      <NamesChoice label="Teams" description="" options={options} value={[named('core')]} onChange={onChange} />
    </form>
  );
  const field = screen.getByRole('combobox', { name: /^Teams/ });
  await userEvent.type(field, typed);
  await userEvent.keyboard(key);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(onChange).toHaveBeenLastCalledWith(expected);
  expect(field).toHaveValue('');
  expect(submit).not.toHaveBeenCalled();
});
