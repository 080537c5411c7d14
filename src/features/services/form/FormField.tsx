import { Field, Input } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  label: string;
  description?: string | undefined;
  placeholder?: string;
  error?: string | undefined;
  value: string;
  width?: number;
  onChange: (value: string) => void;
}

/** A line of text with its label, and its error beneath it. */
export function FormField({ label, description, placeholder, error, value, width, onChange }: Props) {
  const id = useId();
  return (
    <Field noMargin label={label} description={description} htmlFor={id} invalid={error !== undefined} error={error}>
      <Input
        id={id}
        width={width}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
