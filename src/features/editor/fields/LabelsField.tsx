import type { ComboboxOption } from '@grafana/ui';
import React from 'react';
import { useController } from 'react-hook-form';
import { NamesChoice } from '../../../views/names/NamesChoice';
import type { FormValues } from '../formValues';

interface Props {
  name: 'groupBy';
  label: string;
  description: string;
  options: ComboboxOption[];
}

/** Some of many, found by typing. */
export function LabelsField({ name, label, description, options }: Props) {
  const { field, fieldState, formState } = useController<FormValues, typeof name>({ name });
  return (
    <div id={`slo-${name}`}>
      <NamesChoice
        {...{ label, description, options }}
        value={field.value.map((value) => ({ value }))}
        error={fieldState.error?.message}
        disabled={formState.disabled}
        onChange={field.onChange}
      />
    </div>
  );
}
