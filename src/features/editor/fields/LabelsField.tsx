import { type ComboboxOption, Field, MultiCombobox } from '@grafana/ui';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues } from '../formValues';

interface Props {
  name: 'groupBy';
  label: string;
  description: string;
  options: ComboboxOption[];
}

/** Some of many, found by typing. */
export function LabelsField({ name, label, description, options }: Props) {
  const { field, formState } = useController<FormValues, typeof name>({ name });
  const id = `slo-${name}`;
  return (
    <Field label={label} description={description} htmlFor={id}>
      <MultiCombobox
        id={id}
        options={options}
        value={field.value}
        createCustomValue
        disabled={formState.disabled}
        onChange={(chosen) => field.onChange(chosen.map(({ value }) => value))}
      />
    </Field>
  );
}
