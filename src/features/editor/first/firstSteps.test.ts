import { emptyForm, type FormValues } from '../formValues';
import { readGuided } from '../logs/guidedLogs';
import { firstSteps } from './firstSteps';

const lines = {
  ...readGuided(''),
  streams: [{ label: 'job', op: '=', value: 'shop' }],
  eventLines: [{ label: '', op: '|=', value: 'failed' }],
};

it.each`
  step         | values
  ${'Journey'} | ${{ journey: 'Buy a ticket', brokenMeans: 'No ticket comes' }}
  ${'Measure'} | ${{ metric: 'http_requests_total', eventMatchers: [{ label: 'code', op: '=~', value: '5..' }] }}
  ${'Measure'} | ${{ kind: 'latency', metric: 'http_request_duration_seconds', threshold: '0.5' }}
  ${'Measure'} | ${{ kind: 'threshold', metric: 'queue_length', threshold: '9' }}
  ${'Measure'} | ${{ kind: 'yes-no', metric: 'up' }}
  ${'Measure'} | ${{ kind: 'free', eventQuery: 'sum(increase(a[$__window]))', totalQuery: 'sum(increase(b[$__window]))' }}
  ${'Measure'} | ${{ kind: 'logs', logIndicator: JSON.stringify(lines) }}
  ${'Owner'}   | ${{ service: 'checkout', team: 'storefront', displayName: 'Checkout availability' }}
  ${'Review'}  | ${{ reviewBy: '2026-12-05' }}
`('$step is done by $values and not before', ({ step, values }) => {
  const done = (typed: FormValues) => firstSteps.filter(({ isDone }) => isDone(typed)).map(({ title }) => title);
  // A target is proposed from the start.
  expect(done(emptyForm)).toEqual(['Target']);
  expect(done({ ...emptyForm, ...values })).toContain(step);
  expect(done({ ...emptyForm, ...values })).toHaveLength(2);
});

it.each`
  values
  ${{ kind: 'free', eventQuery: 'sum(increase(a[$__window]))' }}
  ${{ kind: 'bad-events', metric: 'http_requests_total', threshold: '9' }}
  ${{ kind: 'latency', metric: 'took_seconds', eventMetric: 'a' }}
`('does not take $values for a measure', ({ values }) => {
  const measure = firstSteps.find(({ title }) => title === 'Measure');
  expect(measure?.isDone({ ...emptyForm, ...values })).toBe(false);
});
