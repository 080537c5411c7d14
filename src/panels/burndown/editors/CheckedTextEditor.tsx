import type { StandardEditorProps } from '@grafana/data';
import { Field, Input } from '@grafana/ui';
import React, { useState } from 'react';

export interface CheckedTextSettings {
  label: string;
  placeholder: string;
  /** What is wrong with the text, in words; undefined where it is right. */
  problem: (text: string) => string | undefined;
}

/** A text that is checked while it is typed: what is wrong stands under it at once. */
export function CheckedTextEditor({ id, value, onChange, item }: StandardEditorProps<string, CheckedTextSettings>) {
  const [text, setText] = useState(value ?? '');
  const problem = item.settings?.problem(text);
  return (
    <Field noMargin invalid={problem !== undefined} error={problem}>
      <Input
        id={id}
        aria-label={item.settings?.label}
        placeholder={item.settings?.placeholder}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => onChange(text.trim())}
        onKeyDown={(event) => event.key === 'Enter' && onChange(text.trim())}
      />
    </Field>
  );
}
