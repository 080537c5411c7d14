import { Combobox, type ComboboxOption, Label } from '@grafana/ui';
import React, { useId } from 'react';
import { paperOnly, screenOnly } from './printSheet';

interface Props {
  label: string;
  options: Array<ComboboxOption<string>>;
  value: string;
  width: number;
  onChange: (value: string) => void;
}

/** One of a list under its label; on paper the words for what was chosen. */
export function LabelledChoice({ label, options, value, width, onChange }: Props) {
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <div>
      <div className={screenOnly}>
        <Label htmlFor={id}>{label}</Label>
        <Combobox id={id} width={width} options={options} value={value} onChange={(option) => onChange(option.value)} />
      </div>
      <p className={paperOnly}>
        {label}: {chosen?.label ?? value}
      </p>
    </div>
  );
}
