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

it('counts groups among what the conditions leave, and offers labels of all', () => {
  const matchers: MatcherRow[] = [{ label: 'region', op: '=', value: 'eu' }];
  const values = { ...emptyForm, metric: 'took_seconds', matchers, groupBy: ['tenant'] };
  jest
    .mocked(useLabels)
    .mockImplementation((_, asked) => ({ status: 'failed', problem: { code: 'refused', detail: asked } }) as never);
  const { result } = renderHook(() => useCatalog({ ...values, kind: 'latency', histogram: 'classic' }));
  expect(result.current.labels).toHaveProperty('problem.detail', 'took_seconds_count');
  expect(result.current.groupLabels).toHaveProperty('problem.detail', 'took_seconds_count{region="eu"}');
});
