import { Field, Input, TextArea } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  placeholder?: string;
  rows?: number;
  /** What is wrong with it. */
  error?: string | undefined;
  type?: 'text' | 'date';
}

/** A line (or with `rows` a paragraph) in a dialog. */
export function TextAnswer({ label, value, onChange, description, placeholder, rows, error, type = 'text' }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <Field noMargin label={label} description={description} htmlFor={id} invalid={error !== undefined} error={error}>
      {rows ? <TextArea {...shared} rows={rows} /> : <Input {...shared} type={type} />}
    </Field>
  );
}
