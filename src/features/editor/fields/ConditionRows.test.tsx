import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import '../../../views/sample/browserStandIns';
import { ConditionRows, MATCHER_OPERATORS } from './ConditionRows';

const empty = { label: '', op: '=' as const, value: '' };
const rowsWith = (labels: string[], values: string[]) => (
  <ConditionRows
    rows={[{ label: 'job', op: '=', value: 'shop' }]}
    operators={MATCHER_OPERATORS}
    options={{
      labels: labels.map((value) => ({ value, description: `${values.length} values` })),
      valuesOf: () => values.map((value) => ({ value })),
    }}
    empty={empty}
    onChange={() => undefined}
  />
);

it.each([
  ['Label 1', 'inst'],
  ['Value 1', 'pay'],
])('%s: what is being typed stays when labels and values come or go', (name, text) => {
  const { rerender } = render(rowsWith([], []));
  const combobox = screen.getByRole('combobox', { name });
  fireEvent.click(combobox);
  fireEvent.change(combobox, { target: { value: text } });
  rerender(rowsWith(['instance', 'job'], ['payments', 'shop']));
  expect(combobox).toHaveValue(text);
  rerender(rowsWith(['instance', 'job'], ['payments', 'shop', 'other']));
  expect(combobox).toHaveValue(text);
  rerender(rowsWith([], []));
  expect(combobox).toHaveValue(text);
});

it('a value that comes from elsewhere is shown', () => {
  const { rerender } = render(rowsWith(['job'], ['shop']));
  rerender(
    <ConditionRows
      rows={[{ label: 'region', op: '=', value: 'eu' }]}
      operators={MATCHER_OPERATORS}
      options={{ labels: [{ value: 'job' }], valuesOf: () => [] }}
      empty={empty}
      onChange={() => undefined}
    />
  );
  expect(screen.getByRole('combobox', { name: 'Label 1' })).toHaveValue('region');
  expect(screen.getByRole('combobox', { name: 'Value 1' })).toHaveValue('eu');
});
