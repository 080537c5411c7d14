import { getTimeZones, getValueFormats, type SelectableValue, type StandardEditorProps } from '@grafana/data';
import { ColorPicker, Combobox, Input, MultiCombobox, RadioButtonGroup, Switch, TagsInput, TextArea } from '@grafana/ui';
import React from 'react';

import { useLoaded } from '../routes/useLoaded.ts';

type Choice = SelectableValue<string>;

/** All settings that the stand-ins read. */
interface Settings {
  placeholder?: string;
  useTextarea?: boolean;
  min?: number;
  max?: number;
  step?: number;
  options?: Choice[];
  getOptions?: (context: StandardEditorProps['context']) => Promise<Choice[]>;
}

type Props<T> = StandardEditorProps<T, Settings>;

function TextEditor({ id, value = '', onChange, item: { settings } }: Props<string>) {
  const shared = { id, placeholder: settings?.placeholder, defaultValue: value };
  if (settings?.useTextarea) {
    return <TextArea {...shared} onBlur={(event) => onChange(event.currentTarget.value)} />;
  }
  return <Input {...shared} onBlur={(event) => onChange(event.currentTarget.value)} />;
}

function NumberEditor({ id, value, onChange, item: { settings } }: Props<number>) {
  const { min, max, step, placeholder } = settings ?? {};
  const commit = (text: string) => onChange(text === '' ? undefined : Number(text));
  return <Input {...{ id, min, max, step, placeholder }} type="number" defaultValue={value} onBlur={(event) => commit(event.currentTarget.value)} />;
}

function BooleanEditor({ id, value, onChange }: Props<boolean>) {
  return <Switch id={id} value={value ?? false} onChange={(event) => onChange(event.currentTarget.checked)} />;
}

function RadioEditor({ id, value, onChange, item }: Props<string>) {
  return <RadioButtonGroup id={id} value={value} options={item.settings?.options ?? []} onChange={onChange} />;
}

function SelectEditor(props: Props<string>) {
  return <Choose {...props} choices={useChoices(props)} />;
}

function MultiSelectEditor({ id, value, onChange, ...props }: Props<string[]>) {
  return <MultiCombobox id={id} value={value ?? []} options={useChoices(props)} onChange={(chosen) => onChange(chosen.map((one) => one.value))} />;
}

function StringsEditor({ id, value = [], onChange }: Props<string[]>) {
  return <TagsInput id={id} tags={value} onChange={onChange} />;
}

function ColorEditor({ value = 'text', onChange }: Props<string>) {
  return <ColorPicker color={value} onChange={onChange} />;
}

function UnitEditor(props: Props<string>) {
  const units = getValueFormats().flatMap(({ submenu = [] }) => submenu.map(({ value = '', text }) => ({ value, label: text })));
  return <Choose {...props} choices={units} />;
}

function TimeZoneEditor(props: Props<string>) {
  return <Choose {...props} choices={getTimeZones().map((value) => ({ value }))} />;
}

function FieldNameEditor(props: Props<string>) {
  const names = props.context.data.flatMap((frame) => frame.fields.map(({ name }) => name));
  return <Choose {...props} choices={names.map((value) => ({ value }))} />;
}

function Choose({ id, value, onChange, choices }: Props<string> & { choices: Array<{ value: string; label?: string }> }) {
  return <Combobox id={id} value={value ?? null} options={choices} createCustomValue isClearable onChange={(chosen) => onChange(chosen?.value)} />;
}

function useChoices({ item: { settings }, context }: Pick<Props<unknown>, 'item' | 'context'>) {
  const found = useLoaded(async () => settings?.getOptions?.(context), [settings?.getOptions]);
  return (found.value ?? settings?.options ?? []).map(({ value = '', label, description }) => ({ value, label, description }));
}

/** Stand-ins for the option editors that live in Grafana's core, made of its public components. */
export const standardEditors = {
  text: TextEditor,
  number: NumberEditor,
  slider: NumberEditor,
  boolean: BooleanEditor,
  radio: RadioEditor,
  select: SelectEditor,
  'multi-select': MultiSelectEditor,
  strings: StringsEditor,
  color: ColorEditor,
  unit: UnitEditor,
  timezone: TimeZoneEditor,
  'field-name': FieldNameEditor,
  'dashboard-uid': TextEditor,
};
