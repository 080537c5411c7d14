import { emptyForm } from '../formValues';
import { readGuided } from '../logs/guidedLogs';
import { formSlo } from './formSlo';

it('is not named as the region is that it is shown in', () => {
  const matchers = [{ label: 'code', op: '=~' as const, value: '5..' }];
  const slo = formSlo({ ...emptyForm, metric: 'requests_total', eventMatchers: matchers, targetPercent: '99' });
  expect(slo?.displayName).toBe('the SLO as filled in');
});

it('counts no lines before it is said which of them are bad', () => {
  const lines = { ...readGuided(''), streams: [{ label: 'job', op: '=', value: 'shop' }] };
  const slo = (more: object) =>
    formSlo({ ...emptyForm, kind: 'logs', logIndicator: JSON.stringify({ ...lines, ...more }) });
  const filled = { label: '', op: '|=', value: 'failed' };
  expect(slo({ eventLines: [{ ...filled, value: '' }] })).toBeUndefined();
  expect(slo({ eventLines: [filled, { ...filled, value: '' }] })?.indicator).toMatchObject({
    kind: 'logs',
    given: 'bad',
    event: { lines: [{ op: '|=', value: 'failed' }] },
    total: { lines: [] },
  });
});

it('has the conditions that saving keeps, also of an empty value', () => {
  const matchers = [{ label: 'job', op: '!=' as const, value: '' }, { label: '', op: '=' as const, value: '' }]; // prettier-ignore
  const slo = formSlo({ ...emptyForm, metric: 'requests_total', matchers, eventMetric: 'failed_total' });
  expect(slo?.indicator).toMatchObject({ total: { matchers: matchers.slice(0, 1) } });
});

it('is none while a name is in it that no indicator can have', () => {
  const eventMatchers = [{ label: 'http.status', op: '=' as const, value: '500' }];
  expect(formSlo({ ...emptyForm, metric: 'requests_total', eventMatchers })).toBeUndefined();
});

it.each(['', ' ', 'sixty'])('is none while a gauge is held against “%s”', (threshold) => {
  const gauge = { ...emptyForm, kind: 'threshold' as const, metric: 'queue_age_seconds' };
  expect(formSlo({ ...gauge, threshold })).toBeUndefined();
  expect(formSlo({ ...gauge, threshold: '0' })?.indicator).toMatchObject({ kind: 'threshold', value: 0 });
});
