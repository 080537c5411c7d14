import { type ComboboxOption, Field, Label, MultiCombobox } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  label: string;
  description: string;
  placeholder?: string | undefined;
  options: ComboboxOption[];
  value: ComboboxOption[];
  error?: string | undefined;
  disabled?: boolean | undefined;
  onChange: (values: string[]) => void;
}

/** Some of many names, picked or typed. */
export function NamesChoice({ label, description, placeholder, options, value, error, disabled, onChange }: Props) {
  const id = useId();
  const rows = useId();
  return (
    // The open list gives the id of the field to the box of each row: it must not be the one that the label is for.
    <Field
      htmlFor={rows}
      label={
        <Label htmlFor={id} description={description}>
          {label}
        </Label>
      }
      invalid={error !== undefined}
      error={error}
    >
      <MultiCombobox
        id={id}
        createCustomValue
        placeholder={placeholder}
        disabled={disabled}
        options={options}
        value={value}
        onChange={(chosen) => onChange(chosen.map((option) => option.value))}
      />
    </Field>
  );
}
