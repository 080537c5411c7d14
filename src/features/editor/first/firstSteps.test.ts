import { emptyForm, type FormValues } from '../formValues';
import { firstSteps } from './firstSteps';

it.each`
  step         | values
  ${'Journey'} | ${{ journey: 'Buy a ticket', brokenMeans: 'No ticket comes' }}
  ${'Measure'} | ${{ metric: 'http_requests_total', eventMatchers: [{ label: 'code', op: '=~', value: '5..' }] }}
  ${'Measure'} | ${{ kind: 'latency', metric: 'http_request_duration_seconds', threshold: '0.5' }}
  ${'Owner'}   | ${{ service: 'checkout', team: 'storefront', displayName: 'Checkout availability' }}
  ${'Review'}  | ${{ reviewBy: '2026-12-05' }}
`('$step is done by $values and not before', ({ step, values }) => {
  const done = (typed: FormValues) => firstSteps.filter(({ isDone }) => isDone(typed)).map(({ title }) => title);
  // A target is proposed from the start.
  expect(done(emptyForm)).toEqual(['Target']);
  expect(done({ ...emptyForm, ...values })).toContain(step);
  expect(done({ ...emptyForm, ...values })).toHaveLength(2);
});
