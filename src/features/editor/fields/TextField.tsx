import { Field, Input, TextArea } from '@grafana/ui';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues } from '../formValues';

type TextName = { [K in keyof FormValues]: FormValues[K] extends string ? K : never }[keyof FormValues];

interface Props {
  name: TextName;
  label: string;
  description?: string;
  placeholder?: string;
  suffix?: string;
  rows?: number;
  width?: number;
}

/** A line (or with `rows` a paragraph) of text, its error beneath it. */
export function TextField({ name, label, description, placeholder, suffix, rows, width }: Props) {
  const { field, fieldState, formState } = useController<FormValues, TextName>({ name });
  const id = `slo-${name}`;
  const shared = {
    id,
    placeholder,
    ...field,
    onChange: (event: { currentTarget: { value: string } }) => field.onChange(event.currentTarget.value),
  };
  return (
    <Field
      label={label}
      description={description}
      htmlFor={id}
      invalid={Boolean(fieldState.error)}
      error={fieldState.error?.message}
      disabled={formState.disabled}
    >
      {rows ? <TextArea {...shared} rows={rows} /> : <Input {...shared} suffix={suffix} width={width} />}
    </Field>
  );
}
