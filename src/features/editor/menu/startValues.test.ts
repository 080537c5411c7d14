import type { Aspect, FittingMetric, KnownMetric } from '../../../core/promql/fittingMetrics';
import { mayBeAsked } from '../../../core/promql/freeQuery';
import { startedWords } from './startedWords';
import { startValues } from './startValues';
import { SYSTEMS } from './systems';

const KNOWN: KnownMetric[] = ['rows_read_total', 'rows_written_total', 'rows_invalid_total'].map((name) => ({
  name,
  type: 'counter',
  help: '',
}));
const found = (metric: string, reading: FittingMetric['reading']): FittingMetric => ({ metric, reading, help: '' });

it.each<[Aspect, FittingMetric | undefined, object, string]>([
  [
    'availability',
    found('a_total', 'events'),
    { kind: 'bad-events', metric: 'a_total' },
    'Check which of them are bad',
  ],
  ['availability', found('probe_success', 'yes-no'), { kind: 'yes-no', metric: 'probe_success' }, 'Narrow it'],
  ['latency', undefined, { kind: 'latency' }, 'Choose the metric.'],
  ['latency', found('took_seconds', 'histogram'), { kind: 'latency', metric: 'took_seconds' }, 'up to which time'],
  [
    'latency',
    found('oldest_age_seconds', 'value'),
    { kind: 'threshold', held: 'value', aggregation: 'max', op: 'lte' },
    'up to which number',
  ],
  [
    'freshness',
    found('import_time_seconds', 'moment'),
    { kind: 'threshold', held: 'age', op: 'lte', threshold: '3600', metric: 'import_time_seconds' },
    'how old is too old',
  ],
  ['freshness', undefined, { kind: 'threshold', held: 'age' }, 'Choose the metric.'],
  [
    'coverage',
    found('rows_read_total', 'events'),
    { kind: 'good-events', metric: 'rows_read_total', eventMetric: 'rows_written_total' },
    'Check both metrics',
  ],
  [
    'correctness',
    found('rows_invalid_total', 'events'),
    { kind: 'bad-events', metric: 'rows_read_total', eventMetric: 'rows_invalid_total' },
    'Check both metrics',
  ],
  [
    'durability',
    found('blocks_lost_total', 'events'),
    { kind: 'bad-events', metric: '', eventMetric: 'blocks_lost_total' },
    'beside blocks_lost_total',
  ],
  [
    'throughput',
    undefined,
    { kind: 'free' },
    'Write your counter in place of your_counter_total in both queries, and in the first one how many a second',
  ],
  ['throughput', found('rows_read_total', 'events'), { kind: 'free' }, 'In the first query, write how many a second'],
  ['fidelity', undefined, { kind: 'bad-events', eventMetric: '' }, 'Choose the metric.'],
])('%s with %j begins with %j', (aspect, fitting, expected, words) => {
  const values = startValues(aspect, fitting, KNOWN);
  expect(values).toMatchObject({ ...expected, aspect });
  expect(startedWords(values)).toContain(words);
});

it('throughput counts minutes that are fast enough, in queries that can be asked', () => {
  const { kind, queries } = startValues('throughput', found('rows_read_total', 'events'), KNOWN);
  expect([kind, queries?.given]).toEqual(['free', 'good']);
  expect(queries?.eventQuery).toBe('sum(sum_over_time((sum(rate(rows_read_total[5m])) >= bool 1)[$__window:1m]))');
  expect([queries?.eventQuery ?? '', queries?.totalQuery ?? ''].every(mayBeAsked)).toBe(true);
});

it('what an earlier choice filled in does not stay', () => {
  startValues('correctness', found('rows_invalid_total', 'events'), KNOWN);
  expect(startValues('availability', undefined, KNOWN)).toMatchObject({
    eventMetric: '',
    threshold: '',
  });
});

it('leaves own queries alone where it is not made of such, and the metric where none was found', () => {
  expect(startValues('latency', found('took_seconds', 'histogram'), KNOWN)).not.toHaveProperty('queries');
  expect(startValues('availability', undefined, KNOWN)).not.toHaveProperty('metric');
  expect(startValues('throughput', undefined, KNOWN)).not.toHaveProperty('metric');
});

it('each kind of system has at least three indicators, and none twice', () => {
  for (const { indicators } of SYSTEMS) {
    const aspects = indicators.map(({ aspect }) => aspect);
    expect(aspects.length).toBeGreaterThanOrEqual(3);
    expect(new Set(aspects).size).toBe(aspects.length);
  }
});
