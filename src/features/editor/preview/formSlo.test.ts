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
