import { Field, TextArea } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  reason: string;
  onChange: (reason: string) => void;
}

/** Why a practice does not apply; without a reason the answer is not kept. */
export function ReasonField({ reason, onChange }: Props) {
  const id = useId();
  const isMissing = reason.trim() === '';
  return (
    <Field
      label="Reason"
      required
      noMargin
      invalid={isMissing}
      error={isMissing ? 'Say why this practice does not apply to the team; until then it is not kept.' : undefined}
    >
      <TextArea id={id} rows={2} value={reason} onChange={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}
