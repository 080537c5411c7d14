import { Combobox, type ComboboxOption, Field } from '@grafana/ui';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues } from '../formValues';
import { useSteadyOption } from './useSteadyOption';

type TextName = { [K in keyof FormValues]: FormValues[K] extends string ? K : never }[keyof FormValues];

interface Props {
  name: TextName;
  label: string;
  description?: string;
  placeholder?: string;
  options: ComboboxOption[] | ((search: string) => Promise<ComboboxOption[]>);
  /** Whether a text that is not offered may be taken. */
  custom?: boolean;
  clearable?: boolean;
  disabled?: boolean;
  width?: number;
}

/** One of many, found by typing. */
export function PickField({
  name,
  label,
  description,
  options,
  placeholder,
  custom = false,
  clearable = false,
  disabled = false,
  width,
}: Props) {
  const { field, fieldState, formState } = useController<FormValues, TextName>({ name });
  const id = `slo-${name}`;
  const shared = {
    id,
    placeholder,
    width,
    ...useSteadyOption(options, field.value),
    createCustomValue: custom,
    disabled: disabled || formState.disabled,
    onBlur: field.onBlur,
  };
  return (
    <Field
      label={label}
      description={description}
      htmlFor={id}
      invalid={Boolean(fieldState.error)}
      error={fieldState.error?.message}
    >
      {clearable ? (
        <Combobox {...shared} isClearable onChange={(option) => field.onChange(option?.value ?? '')} />
      ) : (
        <Combobox {...shared} onChange={(option) => field.onChange(option.value)} />
      )}
    </Field>
  );
}
