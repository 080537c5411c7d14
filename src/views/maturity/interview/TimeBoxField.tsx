import { Field, Input } from '@grafana/ui';
import React, { useId } from 'react';

const MINUTE_MS = 60_000;

/** Minutes as typed, in ms; undefined where they are none. */
export function timeBoxMs(minutes: string): number | undefined {
  const asMs = minutes.trim() === '' ? 0 : Math.round(Number(minutes) * MINUTE_MS);
  return Number.isFinite(asMs) && asMs >= 0 ? asMs : undefined;
}

interface Props {
  minutes: string;
  onChange: (minutes: string) => void;
}

/** How long a question may take before a sign says so. */
export function TimeBoxField({ minutes, onChange }: Props) {
  const id = useId();
  const isTime = timeBoxMs(minutes) !== undefined;
  return (
    <Field
      label="Minutes for one question"
      description="A sign when they are over, nothing more. 0 sets none."
      noMargin
      invalid={!isTime}
      error={isTime ? undefined : 'Give minutes as a number from 0.'}
    >
      <Input
        id={id}
        type="number"
        min={0}
        step={0.5}
        width={10}
        value={minutes}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
