import { Combobox, Field } from '@grafana/ui';
import React from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { anchorChoice, monthOf, weekdayOf, withMonth, withWeekday } from './anchorChoice';

const name = 'anchorDate';
const id = `slo-${name}`;
const MONDAY_MS = Date.UTC(2024, 0, 1);

/** Where periods begin: as little as has to be chosen for the period's length. */
export function AnchorField() {
  const { watch } = useFormContext<FormValues>();
  const [duration, anchorDate] = watch(['duration', name]);
  const { field, formState } = useController<FormValues, typeof name>({ name });
  const shared = { id, width: 20, disabled: formState.disabled, onBlur: field.onBlur };
  switch (anchorChoice(duration, anchorDate)) {
    case 'none':
      return null;
    case 'weekday':
      return (
        <Field label="First day of the week" htmlFor={id}>
          <Combobox
            {...shared}
            options={WEEKDAYS}
            value={weekdayOf(anchorDate)}
            onChange={({ value }) => field.onChange(withWeekday(anchorDate, value))}
          />
        </Field>
      );
    case 'month':
      return (
        <Field
          label={duration === '1Y' ? 'Year begins in' : 'A period begins in'}
          description="January, or the first month of a fiscal year."
          htmlFor={id}
        >
          <Combobox
            {...shared}
            options={MONTHS}
            value={monthOf(anchorDate)}
            onChange={({ value }) => field.onChange(withMonth(anchorDate, value))}
          />
        </Field>
      );
    case 'date':
      return (
        <TextField
          name={name}
          label="First day of a period"
          width={20}
          description="Periods are counted from this day, as 2026-01-31."
        />
      );
  }
}

const WEEKDAYS = Array.from({ length: 7 }, (_, i) => ({
  value: (i + 1) % 7,
  label: dayPart({ weekday: 'long' }, MONDAY_MS + i * 86_400_000),
}));

const MONTHS = Array.from({ length: 12 }, (_, i) => ({
  value: i + 1,
  label: dayPart({ month: 'long' }, Date.UTC(2024, i, 1)),
}));

function dayPart(parts: Intl.DateTimeFormatOptions, ms: number): string {
  return new Intl.DateTimeFormat(undefined, { ...parts, timeZone: 'UTC' }).format(ms);
}
