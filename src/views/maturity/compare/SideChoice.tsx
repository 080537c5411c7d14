import React from 'react';
import { LabelledChoice } from '../LabelledChoice';
import type { Side } from './sideOf';

interface Props {
  label: string;
  sides: readonly Side[];
  side: Side;
  onSide: (key: string) => void;
}

/** Which milestone, or the draft. */
export function SideChoice({ label, sides, side, onSide }: Props) {
  const options = sides.map((one) => ({ value: one.key, label: one.label, description: one.day }));
  return <LabelledChoice label={label} width={28} options={options} value={side.key} onChange={onSide} />;
}
