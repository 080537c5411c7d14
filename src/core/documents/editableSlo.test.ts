import { isMendable } from './editableSlo';
import { exampleSlo } from './testing/exampleSlo';
import { loadedDocument } from './testing/loadedDocument';

const source = (type: string, metric: string, label: string) => ({
  metricSource: { type, spec: { metric, matchers: [{ label, op: '=', value: 'x' }] } },
});
const ratio = (bad: object, total = source('Prometheus', 'requests_total', 'job')) => ({ ratioMetric: { bad, total } });

it.each([
  ['a label', true, ratio(source('Prometheus', 'failed_total', 'http.status'))],
  ['a metric', true, ratio(source('Prometheus', 'http.failed', 'job'))],
  ['a group', true, { ...ratio(source('Prometheus', 'failed_total', 'job')), groupBy: ['http.status'] }],
  ['a query', true, ratio({ metricSource: { spec: { query: 'up' } } })],
  ['a label of logs', false, ratio(source('Loki', '', 'a.b'), source('Loki', '', 'a'))],
  ['a label that is none', false, ratio({ metricSource: { spec: { metric: 'a', matchers: [{ label: 5 }] } } })],
])('an SLO that cannot be read for %s can be mended in the form: %s', (_, mendable, spec) => {
  const document = loadedDocument({ resources: [exampleSlo('one', 0.99, { indicator: { spec } })] });
  expect(isMendable(document, 'one')).toBe(mendable);
});
