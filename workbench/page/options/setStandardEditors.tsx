import { type StandardEditorProps as Props, standardEditorsRegistry } from '@grafana/data';
import { Combobox, Input, MultiCombobox, RadioButtonGroup, Switch } from '@grafana/ui';
import React, { type ComponentType } from 'react';

/** Stand-ins for the option editors that live in Grafana's core, made of its public components. */
const editors: Record<string, ComponentType<Props>> = {
  text: ({ id, value, onChange, item }) => (
    <Input
      id={id}
      placeholder={item.settings?.placeholder}
      defaultValue={value}
      onBlur={(event) => onChange(event.currentTarget.value)}
    />
  ),
  number: ({ id, value, onChange }) => (
    <Input
      id={id}
      type="number"
      defaultValue={value}
      onBlur={({ currentTarget: { value: text, valueAsNumber } }) => onChange(text ? valueAsNumber : undefined)}
    />
  ),
  boolean: ({ id, value, onChange }) => (
    <Switch id={id} value={value} onChange={(event) => onChange(event.currentTarget.checked)} />
  ),
  radio: ({ id, value, onChange, item }) => (
    <RadioButtonGroup id={id} value={value} options={item.settings.options} onChange={onChange} />
  ),
  select: ({ id, value, onChange, item }) => (
    <Combobox id={id} value={value} options={item.settings.options} onChange={(chosen) => onChange(chosen.value)} />
  ),
  'multi-select': ({ id, value, onChange, item }) => (
    <MultiCombobox
      id={id}
      value={value ?? []}
      options={item.settings.options}
      onChange={(chosen) => onChange(chosen.map((one) => one.value))}
    />
  ),
};

/** Fills the registry of option editors, which Grafana's core fills while it starts. */
export function setStandardEditors(): void {
  standardEditorsRegistry.setInit(() => Object.entries(editors).map(([id, editor]) => ({ id, name: id, editor })));
}
