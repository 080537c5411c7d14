import { Field, Text, TextArea } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  note: string;
  canEdit: boolean;
  onChange: (note: string) => void;
}

/** What was said, in the coach's words. */
export function NoteField({ note, canEdit, onChange }: Props) {
  const id = useId();
  if (!canEdit) {
    return (
      <div>
        <Text element="h4" variant="bodySmall" weight="medium">
          Note
        </Text>
        <Text element="p">{note}</Text>
      </div>
    );
  }
  return (
    <Field label="Note" description="About the way of work, not about persons." noMargin>
      <TextArea id={id} rows={3} value={note} onChange={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}
