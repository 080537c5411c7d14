import { Field, FileUpload, Stack, TextArea } from '@grafana/ui';
import React, { type SyntheticEvent, useId, useState } from 'react';
import { LONGEST_TEXT } from '../../core/interchange/parseText';

interface Props {
  text: string;
  disabled: boolean;
  onChange: (text: string) => void;
}

/** The text to import: pasted, or out of a file. */
export function SourceField({ text, disabled, onChange }: Props) {
  const id = useId();
  const [error, setError] = useState<string>();
  const readFile = async ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file === undefined) {
      return;
    }
    const found = await readText(file);
    setError(found.error);
    if (found.error === undefined) {
      onChange(found.text);
    }
  };
  return (
    <Stack direction="column" gap={1} alignItems="stretch">
      <Field
        noMargin
        label="Definitions"
        description="YAML of one or several documents, JSON, a dashboard that carries definitions as Grafana exports it, or definitions of OpenSLO, Sloth or Pyrra."
        invalid={error !== undefined}
        error={error}
      >
        <TextArea
          id={id}
          rows={12}
          value={text}
          disabled={disabled}
          spellCheck={false}
          placeholder={'# for example\napiVersion: headroom/v1\nkind: SLO\nmetadata:\n  name: availability\nspec: …'}
          style={{ fontFamily: 'monospace' }}
          onChange={(event) => {
            setError(undefined);
            onChange(event.currentTarget.value);
          }}
        />
      </Field>
      <div>
        <FileUpload accept=".yaml,.yml,.json" size="md" onFileUpload={(event) => void readFile(event)}>
          Choose a file
        </FileUpload>
      </div>
    </Stack>
  );
}

async function readText(file: File): Promise<{ text: string; error: undefined } | { error: string }> {
  if (file.size > LONGEST_TEXT) {
    return { error: `“${file.name}” is larger than 10 MB. Import it in parts.` };
  }
  try {
    return { text: await file.text(), error: undefined };
  } catch (error) {
    return { error: `“${file.name}” cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
