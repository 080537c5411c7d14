import { Field, MultiCombobox } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  label: string;
  description: string;
  placeholder?: string;
  known: readonly string[];
  value: readonly string[];
  error: string | undefined;
  onChange: (names: string[]) => void;
}

/** Names, picked from those known or typed. */
export function NamesField({ label, description, placeholder, known, value, error, onChange }: Props) {
  const id = useId();
  return (
    <Field label={label} description={description} invalid={error !== undefined} error={error}>
      <MultiCombobox
        id={id}
        createCustomValue
        placeholder={placeholder}
        options={known.map((name) => ({ value: name, label: name }))}
        value={value.map((name) => ({ value: name, label: name }))}
        onChange={(options) => onChange(options.map((option) => option.value))}
      />
    </Field>
  );
}
