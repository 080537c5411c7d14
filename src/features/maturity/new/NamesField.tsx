import { Field, MultiCombobox } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  label: string;
  description: string;
  placeholder?: string;
  known: readonly string[];
  value: readonly string[];
  error: string | undefined;
  /** What people call a name; absent: as it is. */
  labelOf?: (name: string) => string;
  onChange: (names: string[]) => void;
}

const asItIs = (name: string) => name;

/** Names, picked from those known or typed. */
export function NamesField({
  label,
  description,
  placeholder,
  known,
  value,
  error,
  labelOf = asItIs,
  onChange,
}: Props) {
  const id = useId();
  const option = (name: string) => ({ value: name, label: labelOf(name) });
  return (
    <Field label={label} description={description} invalid={error !== undefined} error={error}>
      <MultiCombobox
        id={id}
        createCustomValue
        placeholder={placeholder}
        options={known.map(option)}
        value={value.map(option)}
        onChange={(options) => onChange(options.map((option) => option.value))}
      />
    </Field>
  );
}
