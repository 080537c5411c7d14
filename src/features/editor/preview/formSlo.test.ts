import { emptyForm } from '../formValues';
import { formSlo } from './formSlo';

it('is not named as the region is that it is shown in', () => {
  const matchers = [{ label: 'code', op: '=~' as const, value: '5..' }];
  const slo = formSlo({ ...emptyForm, metric: 'requests_total', eventMatchers: matchers, targetPercent: '99' });
  expect(slo?.displayName).toBe('the SLO as filled in');
});
