import { renderHook } from '@testing-library/react';
import { useLabels, useMetrics } from '../../adapters/measure/catalog/useCatalog';
import { emptyForm, type MatcherRow } from './formValues';
import { useCatalog } from './useCatalog';

jest.mock('../../adapters/measure/catalog/useCatalog');
jest.mock('../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: ({ uid = 'prom' }) =>
    uid === 'gone' ? { kind: 'unresolved' } : { kind: 'found', dataSource: { uid } },
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

it('offers metrics of the data source that is chosen right now, and none of one that is not there', () => {
  jest.mocked(useMetrics).mockReturnValue({ status: 'loading' });
  const { result, rerender } = renderHook(({ chosen }) => useCatalog(emptyForm, chosen), {
    initialProps: { chosen: 'other' },
  });
  expect(jest.mocked(useMetrics)).toHaveBeenLastCalledWith('other');
  expect(result.current.metrics).toEqual({ status: 'loading' });
  rerender({ chosen: 'gone' });
  expect(result.current.metrics).toEqual({ status: 'ready', value: [] });
});
