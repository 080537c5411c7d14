import * as data from '@grafana/data';
import { ColorPicker, Combobox, Input, MultiCombobox, RadioButtonGroup, Switch, TagsInput, TextArea } from '@grafana/ui';
import React, { type ComponentType, type FocusEvent } from 'react';

import { useLoaded } from '../routes/useLoaded.ts';

type Props = data.StandardEditorProps;

/** Stand-ins for the option editors that live in Grafana's core, made of its public components. */
const editors: Record<string, ComponentType<Props>> = {
  text: Text,
  number: Number,
  slider: Number,
  boolean: ({ id, value, onChange }) => <Switch id={id} value={value} onChange={(event) => onChange(event.currentTarget.checked)} />,
  radio: ({ item, context: _, ...props }) => <RadioButtonGroup options={item.settings.options} {...props} />,
  select: (props) => <Choice {...props} options={useChoices(props)} />,
  'multi-select': MultiChoice,
  strings: ({ id, value, onChange }) => <TagsInput id={id} tags={value} onChange={onChange} />,
  color: ({ value, onChange }) => <ColorPicker color={value ?? 'text'} onChange={onChange} />,
  unit: (props) => <Choice {...props} options={units()} />,
  timezone: (props) => <Choice {...props} options={data.getTimeZones().map((value) => ({ value }))} />,
  'field-name': Text,
  'dashboard-uid': Text,
};

function Text({ id, value, onChange, item: { settings } }: Props) {
  const commit = (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value);
  const props = { id, placeholder: settings?.placeholder, defaultValue: value, onBlur: commit };
  return settings?.useTextarea ? <TextArea {...props} /> : <Input {...props} />;
}

function Number({ id, value, onChange, item: { settings } }: Props) {
  const { min, max, step, placeholder } = settings ?? {};
  const commit = ({ currentTarget: { value: text, valueAsNumber } }: FocusEvent<HTMLInputElement>) =>
    onChange(text === '' ? undefined : valueAsNumber);
  return <Input type="number" defaultValue={value} onBlur={commit} {...{ id, min, max, step, placeholder }} />;
}

function Choice({ id, value = null, onChange, options }: Props & { options: Array<{ value: string }> }) {
  const choose = (chosen: { value: string } | null) => onChange(chosen?.value);
  return <Combobox id={id} value={value} options={options} createCustomValue isClearable onChange={choose} />;
}

function MultiChoice({ id, value, onChange, ...props }: Props) {
  const choose = (chosen: Array<{ value: string }>) => onChange(chosen.map((one) => one.value));
  return <MultiCombobox id={id} value={value ?? []} options={useChoices(props)} onChange={choose} />;
}

function useChoices({ item: { settings }, context }: Pick<Props, 'item' | 'context'>): Array<{ value: string }> {
  const { value } = useLoaded(async () => settings?.getOptions?.(context), [settings?.getOptions]);
  return value ?? settings?.options ?? [];
}

function units() {
  return data.getValueFormats().flatMap(({ submenu = [] }) => submenu.map(({ value = '', text }) => ({ value, label: text })));
}

const fieldOptions = 'unit min max fieldMinMax decimals displayName color noValue links actions mappings thresholds'.split(' ');

/** Fills the registries of option editors, which Grafana's core fills while it starts. */
export function setStandardEditors(): void {
  data.standardEditorsRegistry.setInit(() => Object.entries(editors).map(([id, editor]) => ({ id, name: id, editor })));
  const field = { editor: Text, override: Text, process: data.identityOverrideProcessor, shouldApply: () => true };
  data.standardFieldConfigEditorRegistry.setInit(() => fieldOptions.map((id) => ({ ...field, id, path: id, name: id })));
}
