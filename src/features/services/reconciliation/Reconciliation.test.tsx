import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { MemoryRouter } from 'react-router';
import type { Loadable } from '../../../adapters/loadable';
import '../../../views/sample/browserStandIns';
import { Reconciliation } from './Reconciliation';

const loading = { status: 'loading' } as const;
const mockLabels = jest.fn((): Loadable<string[]> => loading);
const mockValues = jest.fn((): Loadable<string[]> => loading);
jest.mock('../../../adapters/measure/catalog/useCatalog', () => ({
  useLabelNames: () => mockLabels(),
  useLabelValues: () => mockValues(),
}));
jest.mock('../../../adapters/measure/sources/listDataSources', () => ({
  listDataSources: () => [{ uid: 'prom', name: 'Prometheus', isDefault: true }],
}));

const page = (search = '') => (
  <MemoryRouter initialEntries={[`/${search}`]}>
    <Reconciliation services={[]} canDefine={false} />
  </MemoryRouter>
);
const type = (name: string, text: string) => {
  const combobox = screen.getByRole('combobox', { name });
  fireEvent.click(combobox);
  fireEvent.change(combobox, { target: { value: text } });
};
const LABEL = 'Label that names a service';

it.each(['', '?label=job'])('nothing is typed over when labels and values come, at %p', (search) => {
  const names = ['instance', 'job', 'service'];
  mockLabels.mockReturnValue(loading);
  const { rerender } = render(page(search));
  expect(screen.getByRole('combobox', { name: LABEL })).toBeDisabled();

  mockLabels.mockReturnValue({ status: 'ready', value: names });
  rerender(page(search));
  expect(screen.getByRole('combobox', { name: LABEL })).toHaveValue(search ? 'job' : 'service');
  type(LABEL, 'insta');
  mockValues.mockReturnValue({ status: 'ready', value: ['a:1'] });
  rerender(page(search));
  expect(screen.getByText(/in the last six hours/)).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: LABEL })).toHaveValue('insta');
});

it('a data source that is being looked for is not typed over when labels come', () => {
  mockLabels.mockReturnValue(loading);
  const { rerender } = render(page());
  type('Data source', 'Pro');
  mockLabels.mockReturnValue({ status: 'ready', value: ['job'] });
  rerender(page());
  expect(screen.getByRole('combobox', { name: 'Data source' })).toHaveValue('Pro');
});
