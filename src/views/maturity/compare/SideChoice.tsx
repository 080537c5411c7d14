import { Combobox, Label } from '@grafana/ui';
import React, { useId } from 'react';
import type { Side } from './sideOf';

interface Props {
  label: string;
  sides: readonly Side[];
  side: Side;
  onSide: (key: string) => void;
}

/** Which milestone, or the draft. */
export function SideChoice({ label, sides, side, onSide }: Props) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Combobox
        id={id}
        width={28}
        options={sides.map(({ key, label: text, day }) => ({ value: key, label: text, description: day }))}
        value={side.key}
        onChange={({ value }) => onSide(value)}
      />
    </div>
  );
}
