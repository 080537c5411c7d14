import { Alert, Button, Field, Stack, TextArea } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  /** The text of what is stored. */
  stored: string;
  version: string;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks which text counts where the stored model changed since the kept one was begun; shows the stored one. */
export function OutdatedText({ stored, version, onKeep, onDiscard }: Props) {
  const id = useId();
  return (
    <Alert severity="warning" title="The stored model is another one than the one your kept text was begun with">
      <p>
        Version {version} is stored now. Your text below would replace all of it: compare the two, then choose. Nothing
        is saved until you do.
      </p>
      <Field label="What is stored now">
        <TextArea id={id} rows={10} readOnly value={stored} spellCheck={false} style={{ fontFamily: 'monospace' }} />
      </Field>
      <Stack gap={1} wrap="wrap">
        <Button size="sm" variant="secondary" onClick={onKeep}>
          Go on with my text
        </Button>
        <Button size="sm" variant="secondary" onClick={onDiscard}>
          Discard it for what is stored
        </Button>
      </Stack>
    </Alert>
  );
}
