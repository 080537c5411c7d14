import { Field, FileDropzone } from '@grafana/ui';
import React, { useId, useState } from 'react';
import { decodeText } from '../../core/interchange/decodeText';
import { LONGEST_TEXT } from '../../core/interchange/parseText';

export interface SourceFile {
  name: string;
  text: string;
}

interface Props {
  disabled: boolean;
  onFiles: (files: readonly SourceFile[]) => void;
}

const ACCEPTED = ['.yaml', '.yml', '.json'];

/** Files to import, one or several: chosen or dropped. */
export function SourceFiles({ disabled, onFiles }: Props) {
  const id = useId();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const read = async (dropped: readonly File[]) => {
    const found = await Promise.all(dropped.map(readFile));
    setErrors(found.flatMap((one) => ('error' in one ? [one.error] : [])));
    const files = found.flatMap((one) => ('error' in one ? [] : [one]));
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <Field noMargin label="Files" htmlFor={id} invalid={errors.length > 0} error={errors.join(' ')}>
      <FileDropzone
        id={id}
        options={{ multiple: true, accept: ACCEPTED, disabled, onDrop: (dropped: File[]) => void read(dropped) }}
        fileListRenderer={() => null}
      >
        <p>Choose one or several, or drop them here</p>
      </FileDropzone>
    </Field>
  );
}

async function readFile(file: File): Promise<SourceFile | { error: string }> {
  const { name } = file;
  if (file.size > LONGEST_TEXT) {
    return { error: `“${name}” is larger than 10 MB. Import it in parts.` };
  }
  try {
    return { name, text: decodeText(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    return { error: `“${name}” cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
