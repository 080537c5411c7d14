import { Combobox, Field } from '@grafana/ui';
import React, { useId } from 'react';
import type { ModelChoice } from './modelChoices';

interface Props {
  choices: readonly ModelChoice[];
  value: string | undefined;
  error: string | undefined;
  onChange: (key: string) => void;
}

/** The model to assess by; what it is for stands below. */
export function ModelField({ choices, value, error, onChange }: Props) {
  const id = useId();
  const chosen = choices.find(({ key }) => key === value);
  const unknown =
    value !== undefined && chosen === undefined ? 'This model is not to be had: choose another.' : undefined;
  return (
    <Field
      label="Model"
      description={chosen?.description ?? 'What is asked, and what the levels are.'}
      invalid={(error ?? unknown) !== undefined}
      error={error ?? unknown}
    >
      <Combobox
        id={id}
        placeholder="Choose a model"
        options={choices.map(({ key, title }) => ({ value: key, label: title }))}
        value={chosen?.key ?? null}
        onChange={(option) => onChange(option.value)}
      />
    </Field>
  );
}
