import { Combobox, Field, Input, Stack, TextArea } from '@grafana/ui';
import React, { type ChangeEvent } from 'react';
import type { Treatment } from '../../core/slo/exclusions/exclusion';
import type { PlanProblems, PlanValues, Repeat } from './planValues';
import { planProblemWords } from './planWords';

interface Props {
  values: PlanValues;
  problems: PlanProblems;
  zone: string;
  onChange: (change: Partial<PlanValues>) => void;
}

const TREATMENTS: Array<{ value: Treatment; label: string; description: string }> = [
  { value: 'exclude', label: 'Not counted', description: 'Its events and its time are dropped.' },
  { value: 'good', label: 'Counted as good', description: 'Its bad events count as good.' },
  { value: 'freeze', label: 'Burns no budget', description: 'Counted as it is, but nothing is spent.' },
];

const REPEATS: Array<{ value: Repeat; label: string }> = [
  { value: 'never', label: 'Once' },
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week, on the weekday of the begin' },
  { value: 'monthly', label: 'Every month, on the day of the begin' },
];

/** Why, when, and what becomes of the time. */
export function PlanFields({ values, problems, zone, onChange }: Props) {
  const errorOf = (field: keyof PlanProblems) => {
    const problem = problems[field];
    return problem && { invalid: true, error: planProblemWords[problem] };
  };
  const time = (label: string, field: 'from' | 'to') => (
    <Field noMargin label={label} {...errorOf(field)}>
      <Input
        id={`maintenance-${field}`}
        type="datetime-local"
        // An input of dates is wider than a narrower box would be, and runs into its neighbour.
        width={30}
        value={values[field]}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange({ [field]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <Stack direction="column" gap={2}>
      <Field noMargin label="Reason" description="Stands beside every figure that it changes." {...errorOf('reason')}>
        <TextArea
          id="maintenance-reason"
          rows={2}
          value={values.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      </Field>
      <Stack gap={2} wrap="wrap">
        {time(`From (${zone})`, 'from')}
        {time(`To (${zone})`, 'to')}
        <Field noMargin label="Repeat">
          <Combobox
            id="maintenance-repeat"
            width={44}
            options={REPEATS}
            value={values.repeat}
            onChange={({ value }) => onChange({ repeat: value })}
          />
        </Field>
        <Field noMargin label="What becomes of its time">
          <Combobox
            id="maintenance-treatment"
            width={26}
            options={TREATMENTS}
            value={values.treatment}
            onChange={({ value }) => onChange({ treatment: value })}
          />
        </Field>
      </Stack>
    </Stack>
  );
}
