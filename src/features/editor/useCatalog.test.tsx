import { renderHook } from '@testing-library/react';
import { useLabels } from '../../adapters/measure/catalog/useCatalog';
import { emptyForm, type MatcherRow } from './formValues';
import { useCatalog } from './useCatalog';

jest.mock('../../adapters/measure/catalog/useCatalog');
jest.mock('../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: () => ({ kind: 'found', dataSource: { uid: 'prom' } }),
}));

it('asks with the conditions that can be asked, and fails for none', () => {
  const matchers: MatcherRow[] = [
    { label: 'http.status', op: '=', value: '500' },
    { label: 'job', op: '!=', value: '' },
    { label: '', op: '=', value: '' },
  ];
  renderHook(() => useCatalog({ ...emptyForm, metric: 'requests_total', matchers }));
  expect(jest.mocked(useLabels)).toHaveBeenLastCalledWith('prom', 'requests_total{job!=""}');
});
