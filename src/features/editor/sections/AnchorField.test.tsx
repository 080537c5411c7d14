import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import React from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { windowFromSpec } from '../../../core/slo/windowFromSpec';
import { periodAt } from '../../../core/time/periodAt';
import '../../../views/sample/browserStandIns';
import { emptyForm, type FormValues } from '../formValues';
import { toResource } from '../toResource';
import { AnchorField } from './AnchorField';
import { anchorChoice, monthOf, weekdayOf, withMonth, withWeekday } from './anchorChoice';
import { PeriodsNote } from './PeriodsNote';

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

/** The window that is stored for what the form holds, and the period of it that holds `at`. */
function periodOf(values: Partial<FormValues>, at: string) {
  const { spec } = toResource({ ...emptyForm, windowKind: 'calendar', ...values }, undefined);
  const [stored] = spec.timeWindow as Parameters<typeof windowFromSpec>;
  const read = windowFromSpec(stored);
  if (read.kind === 'invalid' || read.window.kind !== 'calendar') {
    throw new Error('not a calendar window');
  }
  return periodAt(read.window, Date.parse(at));
}

it.each`
  case                            | values                                                                            | at                        | from                      | hours
  ${'March in Berlin'}            | ${{ duration: '1M', zone: 'Europe/Berlin' }}                                      | ${'2026-03-15T00:00:00Z'} | ${'2026-02-28T23:00:00Z'} | ${743}
  ${'October in Berlin'}          | ${{ duration: '1M', zone: 'Europe/Berlin' }}                                      | ${'2026-10-15T00:00:00Z'} | ${'2026-09-30T22:00:00Z'} | ${745}
  ${'the week of 29 March'}       | ${{ duration: '1w', zone: 'Europe/Berlin' }}                                      | ${'2026-03-29T12:00:00Z'} | ${'2026-03-22T23:00:00Z'} | ${167}
  ${'a week from Sunday'}         | ${{ duration: '1w', anchorDate: withWeekday('2024-01-01', 0), zone: 'UTC' }}      | ${'2026-11-21T12:00:00Z'} | ${'2026-11-15T00:00:00Z'} | ${168}
  ${'a day in Kathmandu'}         | ${{ duration: '1d', zone: 'Asia/Kathmandu' }}                                     | ${'2026-11-21T12:00:00Z'} | ${'2026-11-20T18:15:00Z'} | ${24}
  ${'a short day on Lord Howe'}   | ${{ duration: '1d', zone: 'Australia/Lord_Howe' }}                                | ${'2026-10-04T03:00:00Z'} | ${'2026-10-03T13:30:00Z'} | ${23.5}
  ${'a long day on Lord Howe'}    | ${{ duration: '1d', zone: 'Australia/Lord_Howe' }}                                | ${'2026-04-05T03:00:00Z'} | ${'2026-04-04T13:00:00Z'} | ${24.5}
  ${'four weeks from a date'}     | ${{ duration: '4w', anchorDate: '2026-01-05', zone: 'Asia/Kathmandu' }}           | ${'2026-02-10T00:00:00Z'} | ${'2026-02-01T18:15:00Z'} | ${28 * 24}
  ${'a half-year'}                | ${{ duration: '6M', zone: 'UTC' }}                                                | ${'2026-11-21T00:00:00Z'} | ${'2026-07-01T00:00:00Z'} | ${184 * 24}
  ${'a fiscal year from April'}   | ${{ duration: '1Y', anchorDate: withMonth('2024-01-01', 4), zone: 'Asia/Tokyo' }} | ${'2026-03-31T14:59:59Z'} | ${'2025-03-31T15:00:00Z'} | ${365 * 24}
  ${'a fiscal quarter from Feb.'} | ${{ duration: '1Q', anchorDate: withMonth('2024-01-01', 2), zone: 'UTC' }}        | ${'2026-11-21T00:00:00Z'} | ${'2026-11-01T00:00:00Z'} | ${92 * 24}
`('$case begins at $from and has $hours hours', ({ values, at, from, hours }) => {
  const { fromMs, toMs } = periodOf(values, at);
  expect(new Date(fromMs).toISOString()).toBe(new Date(from).toISOString());
  expect((toMs - fromMs) / 3_600_000).toBe(hours);
});

it.each`
  duration  | anchorDate      | choice
  ${'1d'}   | ${'2024-01-01'} | ${'none'}
  ${'1w'}   | ${'2026-01-08'} | ${'weekday'}
  ${'4w'}   | ${'2024-01-01'} | ${'date'}
  ${'10d'}  | ${'2024-01-01'} | ${'date'}
  ${'1M'}   | ${'2024-01-01'} | ${'date'}
  ${'1Q'}   | ${'2024-02-01'} | ${'month'}
  ${'6M'}   | ${'2024-01-01'} | ${'month'}
  ${'1Y'}   | ${'2024-04-01'} | ${'month'}
  ${'1Y'}   | ${'2024-04-06'} | ${'date'}
  ${'2Y'}   | ${'2024-04-01'} | ${'date'}
  ${'1Y'}   | ${'2024-02-31'} | ${'date'}
  ${'soon'} | ${'2024-04-01'} | ${'date'}
`('of $duration from $anchorDate is asked: $choice', ({ duration, anchorDate, choice }) => {
  expect(anchorChoice(duration, anchorDate)).toBe(choice);
});

it('a weekday and a month are what was chosen, from any date', () => {
  const dates = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 12 }), (date, weekday, month) => {
      const moved = withWeekday(date, weekday);
      expect(weekdayOf(moved)).toBe(weekday);
      expect(Date.parse(moved) - Date.parse(date)).toBeLessThan(7 * 86_400_000);
      expect(monthOf(withMonth(date, month))).toBe(month);
      expect(anchorChoice('1Y', withMonth(date, month))).toBe('month');
    })
  );
});

function Form({ duration }: { duration: string }) {
  const form = useForm<FormValues>({ defaultValues: { ...emptyForm, windowKind: 'calendar', duration } });
  return (
    <FormProvider {...form}>
      <AnchorField />
    </FormProvider>
  );
}

it.each`
  duration | label                       | shown
  ${'1w'}  | ${/^First day of the week/} | ${'Monday'}
  ${'1Y'}  | ${/^Year begins in/}        | ${'January'}
  ${'6M'}  | ${/^A period begins in/}    | ${'January'}
`('$duration asks: $label', ({ duration, label, shown }) => {
  render(<Form duration={duration} />);
  expect(screen.getByRole('combobox', { name: label })).toHaveValue(shown);
});

it('says which period runs now and which comes next, by the zone’s days', () => {
  const values = { duration: '1M', anchorDate: '2024-01-01', zone: 'Europe/Berlin' };
  const { container } = render(<PeriodsNote values={values} nowMs={Date.UTC(2026, 8, 30, 22, 30)} />);
  expect(plain(container.textContent)).toBe(
    'Running now: Oct 1, 2026 to Oct 31, 2026 (31 d 1 h). Next: Nov 1, 2026 to Nov 30, 2026 (30 d). Days of Europe/Berlin.'
  );
});

it('says nothing of what is not a window', () => {
  const values = { duration: '1M', anchorDate: '2024-02-31', zone: 'UTC' };
  const { container } = render(<PeriodsNote values={values} nowMs={0} />);
  expect(container).toBeEmptyDOMElement();
});
