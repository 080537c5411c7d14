import { renderHook } from '@testing-library/react';
import type { ForecastQuestion } from '../../../adapters/measure/answers/loadForecastHours';
import { parseDocument } from '../../../core/documents/parseDocument';
import { exampleDashboard, exampleService, exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { noData } from '../../../core/slo/answer';
import type { Slo } from '../../../core/slo/slo';
import { ratioWith, sloWith } from '../../../core/slo/testing/question';
import { useCeiling } from './useCeiling';
import { useTargetHistory } from './useTargetHistory';

const NOW_MS = Date.parse('2026-11-01T12:00:00Z');
const mockHistory = jest.fn();
jest.mock('../../../adapters/measure/answers/useForecastHours', () => ({
  useForecastHours: (question: unknown) => {
    mockHistory(question);
    return { status: 'loading' };
  },
}));
const mockRows = jest.fn();
jest.mock('../../services/useSloRows', () => ({
  useSloRows: (slos: readonly Slo[]) => {
    mockRows(slos);
    return slos;
  },
}));
jest.mock('../../services/actualOf', () => ({
  actualOf: (rows: readonly Slo[]) => (slo: Slo) => (rows.includes(slo) ? 0.99 : 'no-data'),
}));

it('the record of an SLO with groups is asked of the whole: nobody has counted them', () => {
  const slo = sloWith({ indicator: ratioWith({ groupBy: ['pod'] }) });
  if (slo.indicator.kind === 'composite') {
    throw new Error('not measured');
  }
  renderHook(() => useTargetHistory({ ...slo, indicator: ratioWith({ groupBy: ['pod'] }) }, 'prom', NOW_MS));
  const [{ question }] = (mockHistory.mock.lastCall ?? []) as [ForecastQuestion];
  expect(question.slo.indicator.groupBy).toEqual([]);
});

it('a hard dependency on a retired SLO is named as not known, and not asked', () => {
  const depends = (name: string) => ({ slo: `shop/${name}`, strength: 'hard' });
  const service = exampleService('checkout');
  const retired = { service: 'mail', life: [{ at: '2020-01-01', stage: 'retired' }] };
  const old = exampleSlo('old', 0.999, retired);
  const document = parseDocument({
    ...{ uid: 'shop', folderUid: '', folderTitle: '', resourceVersion: '1', managedBy: undefined },
    ...{ canSave: true, canDelete: true },
    spec: exampleDashboard([
      { ...service, spec: { dependencies: [depends('old'), depends('new')] } },
      { ...old, metadata: { name: 'old', displayName: 'Mail of old' } },
      exampleSlo('new', 0.999, { service: 'payments' }),
    ]),
  });
  const documents = 'slos' in document ? [document] : [];
  const { result } = renderHook(() => useCeiling(documents, 'checkout', NOW_MS));
  expect(result.current).toMatchObject({
    ratio: 0.99,
    known: [{ name: 'new' }],
    unknown: [{ name: 'Mail of old', actual: noData }],
  });
  expect(mockRows.mock.lastCall?.[0]).toHaveLength(1);
});
