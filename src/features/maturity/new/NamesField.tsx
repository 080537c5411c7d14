import React from 'react';
import { NamesChoice } from '../../../views/names/NamesChoice';

interface Props {
  label: string;
  description: string;
  placeholder?: string;
  known: readonly string[];
  value: readonly string[];
  error: string | undefined;
  /** What people call a name; absent: as it is. */
  labelOf?: (name: string) => string;
  onChange: (names: string[]) => void;
}

const asItIs = (name: string) => name;

/** Names, picked from those known or typed. */
export function NamesField({
  label,
  description,
  placeholder,
  known,
  value,
  error,
  labelOf = asItIs,
  onChange,
}: Props) {
  const option = (name: string) => ({ value: name, label: labelOf(name) });
  return (
    <NamesChoice
      {...{ label, description, placeholder, error, onChange }}
      options={known.map(option)}
      value={value.map(option)}
    />
  );
}
