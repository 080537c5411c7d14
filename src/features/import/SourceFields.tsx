import { Field, TextArea } from '@grafana/ui';
import React, { useId } from 'react';
import { type SourceFile, SourceFiles } from './SourceFiles';

interface Props {
  /** Undefined where files stand in its place. */
  text: string | undefined;
  disabled: boolean;
  onText: (text: string) => void;
  onFiles: (files: readonly SourceFile[]) => void;
}

/** What to import: a text to paste and to edit, or files. */
export function SourceFields({ text, disabled, onText, onFiles }: Props) {
  return (
    <>
      {text !== undefined && <TextField text={text} disabled={disabled} onText={onText} />}
      <SourceFiles disabled={disabled} onFiles={onFiles} />
    </>
  );
}

function TextField({ text, disabled, onText }: Pick<Props, 'disabled' | 'onText'> & { text: string }) {
  const id = useId();
  return (
    <Field
      noMargin
      label="Definitions"
      description="YAML of one or several documents, JSON, a dashboard that carries definitions as Grafana exports it, or definitions of OpenSLO, Sloth or Pyrra."
    >
      <TextArea
        id={id}
        rows={12}
        value={text}
        disabled={disabled}
        spellCheck={false}
        placeholder={'# for example\napiVersion: headroom/v1\nkind: SLO\nmetadata:\n  name: availability\nspec: …'}
        style={{ fontFamily: 'monospace' }}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </Field>
  );
}
