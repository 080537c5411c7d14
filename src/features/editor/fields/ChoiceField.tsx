import { Field, RadioButtonGroup } from '@grafana/ui';
import type { SelectableValue } from '@grafana/data';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues } from '../formValues';

interface Props<K extends 'kind' | 'windowKind' | 'precision' | 'births'> {
  name: K;
  label: string;
  description?: string;
  options: Array<SelectableValue<FormValues[K]>>;
}

/** One of a few, all of them in sight. */
export function ChoiceField<K extends 'kind' | 'windowKind' | 'precision' | 'births'>({
  name,
  label,
  description,
  options,
}: Props<K>) {
  const { field, formState } = useController<FormValues, 'kind' | 'windowKind' | 'precision' | 'births'>({ name });
  return (
    <Field label={label} description={description}>
      <RadioButtonGroup
        aria-label={label}
        options={options}
        value={field.value}
        onChange={field.onChange}
        disabled={formState.disabled}
      />
    </Field>
  );
}
