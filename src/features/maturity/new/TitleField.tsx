import { Field, Input } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  value: string;
  error: string | undefined;
  onChange: (title: string) => void;
}

/** What the assessment is called. */
export function TitleField({ value, error, onChange }: Props) {
  const id = useId();
  return (
    <Field label="Name" invalid={error !== undefined} error={error}>
      <Input id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}
