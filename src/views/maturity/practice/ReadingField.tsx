import { Field, Input } from '@grafana/ui';
import React, { useId } from 'react';
import type { Signal } from '../../../core/maturity/modelSchema';
import { ChoiceRow } from './ChoiceRow';

interface Props {
  type: Signal['type'];
  /** As typed or chosen. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const choices = {
  bool: ['yes', 'no'],
  trend: ['falling', 'level', 'rising'],
} as const;

const fields = {
  count: { label: 'Count', suffix: undefined },
  number: { label: 'Number', suffix: undefined },
  ratio: { label: 'Share', suffix: '%' },
  age_days: { label: 'Age', suffix: 'days' },
  duration_days: { label: 'Duration', suffix: 'days' },
} as const;

/** Where the value of a signal is entered, in its own kind and unit. */
export function ReadingField({ type, value, error, onChange }: Props) {
  const id = useId();
  if (type === 'bool' || type === 'trend') {
    return (
      <ChoiceRow
        legend={type === 'bool' ? 'Does it hold?' : 'Direction'}
        description={error}
        options={choices[type].map((choice) => ({ value: choice, label: choice }))}
        value={value}
        onChange={onChange}
      />
    );
  }
  const { label, suffix } = fields[type];
  return (
    <Field
      label={suffix === undefined ? label : `${label} in ${suffix}`}
      noMargin
      invalid={error !== undefined}
      error={error}
    >
      <Input
        id={id}
        value={value}
        inputMode="decimal"
        suffix={suffix}
        width={16}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
