import { emptyForm, type FormValues } from './formValues';
import { type FormErrors, validate } from './validate';

const surroundings = {
  bounds: undefined,
  takenNames: [],
  needsReason: false,
  shownRecord: undefined,
  isAboveBest: undefined,
};
const dotted = { label: 'http.status', op: '=' as const, value: '500' };
const whole: FormValues = {
  ...emptyForm,
  metric: 'requests_total',
  eventMatchers: [{ label: 'code', op: '=~', value: '5..' }],
  displayName: 'Checkout',
  name: 'checkout',
  service: 'shop',
};

it.each`
  windowKind    | duration     | error
  ${'rolling'}  | ${'400d'}    | ${undefined}
  ${'rolling'}  | ${'90m'}     | ${undefined}
  ${'rolling'}  | ${'401d'}    | ${'A rolling window is at most 400 days long.'}
  ${'rolling'}  | ${'1M'}      | ${'Write the window as minutes, hours, days or weeks: 7d, 28d, 30d.'}
  ${'calendar'} | ${'1Y'}      | ${undefined}
  ${'calendar'} | ${'4w'}      | ${undefined}
  ${'calendar'} | ${'2Y'}      | ${'A period is at most 400 days long.'}
  ${'calendar'} | ${'300000Y'} | ${'A period is at most 400 days long.'}
  ${'calendar'} | ${'12h'}     | ${'Write the period as days, weeks, months, quarters or years: 4w, 1M, 1Q.'}
  ${'calendar'} | ${''}        | ${'Write the period as days, weeks, months, quarters or years: 4w, 1M, 1Q.'}
`('a $windowKind window of "$duration": $error', ({ windowKind, duration, error }) => {
  expect(validate({ ...emptyForm, windowKind, duration, zone: '', anchorDate: '' }, surroundings).duration).toBe(error);
});

it.each<[Partial<FormValues>, FormErrors]>([
  [{ metric: 'http.requests' }, { metric: expect.stringMatching(/^"http\.requests" cannot be chosen: .*Own queries/) }],
  [{ eventMetric: '5xx_total' }, { eventMetric: expect.stringMatching(/^"5xx_total" cannot be chosen/) }],
  [{ matchers: [dotted] }, { matchers: expect.stringMatching(/^"http\.status" cannot be a condition: .*Own queries/) }],
  [{ eventMatchers: [dotted] }, { eventMatchers: expect.stringMatching(/^"http\.status" cannot be a condition/) }],
  [{ groupBy: ['region', 'http.status'] }, { groupBy: expect.stringMatching(/^Budgets cannot be .*"http\.status"/) }],
  [{ metric: 'job:requests:total', groupBy: ['_region'] }, {}],
])('names that no indicator can have are refused: %j', (change, errors) => {
  expect(validate({ ...whole, ...change }, surroundings)).toEqual(errors);
});
