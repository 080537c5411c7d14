import * as v from 'valibot';
import { sloSchema } from '../../core/documents/sloSchema';
import { exampleSlo } from '../../core/documents/testing/exampleSlo';
import { toIndicator } from '../../core/documents/toIndicator';
import { logQueries } from '../../core/logql/logQueries';
import { writeFreeQuery } from '../../core/promql/freeQuery';
import { emptyForm } from './formValues';
import { asOwnQueries } from './logsForm';
import { toFormValues, toResource } from './toResource';

const HOUR_MS = 3_600_000;
const lines = (...texts: string[]) => ({
  metricSource: {
    type: 'Loki',
    spec: {
      matchers: [{ label: 'job', op: '=', value: 'shop' }],
      lines: texts.map((value) => ({ op: '|=', value })),
      parser: 'logfmt',
    },
  },
});

it.each<[string, object]>([
  ['bad lines', { ratioMetric: { bad: lines('"level=error"'), total: lines() } }],
  ['good lines by label', { ratioMetric: { good: lines('ok'), total: lines() }, groupBy: ['region', 'shop'] }],
  ['a time in the lines', { latencyMetric: { ...lines('POST'), field: 'took', threshold: '250ms' } }],
])('%s are taken over as queries that count the same', (_, indicator) => {
  const resource = exampleSlo('logs', 0.99, { indicator: { spec: indicator } });
  const stored = v.parse(sloSchema, resource);
  const own = asOwnQueries(toFormValues(stored, 'shop'));
  const before = stored.spec.indicator && toIndicator(stored.spec.indicator.spec);
  if (own === undefined || before?.kind !== 'logs') {
    throw new Error('no lines');
  }
  const asked = {
    [own.given]: writeFreeQuery(own.eventQuery, HOUR_MS),
    total: writeFreeQuery(own.totalQuery, HOUR_MS),
  };
  expect(asked).toEqual(logQueries(before, HOUR_MS));
  const saved = v.parse(sloSchema, toResource({ ...toFormValues(stored, 'shop'), ...own }, resource));
  const after = saved.spec.indicator && toIndicator(saved.spec.indicator.spec);
  expect(after).toMatchObject({ kind: 'free', language: 'logql', given: own.given, groupBy: before.groupBy });
});

it('there is nothing to take over where nothing is stored', () => {
  expect(asOwnQueries({ ...emptyForm, kind: 'logs' })).toBeUndefined();
});
