import { type ComboboxOption, Field, Label, MultiCombobox } from '@grafana/ui';
import React, { type KeyboardEvent, useId } from 'react';
import { clearInput } from './clearInput';
import { knownName } from './knownName';

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

/** Some of many names, picked or typed: Enter and Tab add what is typed where no row of the list is chosen. */
export function NamesChoice({ label, description, placeholder, options, value, error, disabled, onChange }: Props) {
  const id = useId();
  const rows = useId();
  const change = (names: readonly string[]) =>
    onChange([...new Set(names.map((name) => knownName(name, [...options, ...value])))]);
  const addTyped = (event: KeyboardEvent) => {
    const input = event.target;
    const isAdding = event.key === 'Enter' || event.key === 'Tab';
    if (
      !isAdding ||
      event.nativeEvent.isComposing ||
      !(input instanceof HTMLInputElement) ||
      input.value.trim() === ''
    ) {
      return;
    }
    if (!input.getAttribute('aria-activedescendant')) {
      change([...value.map((option) => option.value), input.value]);
      clearInput(input);
      if (event.key === 'Enter') {
        event.preventDefault();
        event.stopPropagation();
      }
    }
  };
  return (
    <div onKeyDownCapture={addTyped}>
      {/* The open list gives the id of the field to the box of each row: it must not be the one that the label is for. */}
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
          onChange={(chosen) => change(chosen.map((option) => option.value))}
        />
      </Field>
    </div>
  );
}
