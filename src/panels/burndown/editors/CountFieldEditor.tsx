import type { StandardEditorProps } from '@grafana/data';
import { Combobox } from '@grafana/ui';
import React from 'react';
import { countFields } from '../fields/findFields';

export interface CountFieldSettings {
  label: string;
}

/** Chooses among the columns of numbers that the panel's queries bring. */
export function CountFieldEditor({ id, value, onChange, item, context }: StandardEditorProps<string, CountFieldSettings>) {
  const names = [...new Set(countFields(context.data).map(({ name }) => name))];
  const offered = value === '' || value === undefined || names.includes(value) ? names : [value, ...names];
  return (
    <Combobox
      id={id}
      aria-label={item.settings?.label}
      placeholder="Found by its name"
      options={offered.map((name) => ({ value: name, label: name }))}
      value={value === '' ? null : value}
      createCustomValue
      isClearable
      onChange={(chosen) => onChange(chosen?.value ?? '')}
    />
  );
}
