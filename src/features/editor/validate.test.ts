import { emptyForm } from './formValues';
import { validate } from './validate';

const surroundings = { bounds: undefined, takenNames: [], needsReason: false, shownRecord: undefined };

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
