import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Field, FileUpload, TextArea, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react';
import type { CheckedText } from './checkText';
import { goToLine } from './goToLine';
import { readFile } from './readFile';
import { TextChecks } from './TextChecks';

interface Props {
  text: string;
  checked: CheckedText;
  disabled: boolean;
  draftFailed: boolean;
  onChange: (text: string) => void;
  /** Below the text: what to do with it. */
  children: ReactNode;
}

/** The text of a model, and beside it what its check found. */
export function ModelTextField({ text, checked, disabled, draftFailed, onChange, children }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [fileProblem, setFileProblem] = useState<string>();
  const takeFile = async ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    const read = file && (await readFile(file));
    setFileProblem(read?.problem);
    if (read?.text !== undefined) {
      onChange(read.text);
    }
  };
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Field
          noMargin
          label="Model as text"
          description="YAML or JSON. Comments are not stored: keep them in a file of your own."
          invalid={fileProblem !== undefined}
          error={fileProblem}
        >
          <TextArea
            id={id}
            ref={field}
            rows={28}
            value={text}
            disabled={disabled}
            spellCheck={false}
            wrap="off"
            className={styles.text}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </Field>
        {!disabled && (
          <FileUpload accept=".yaml,.yml,.json" size="sm" onFileUpload={(event) => void takeFile(event)}>
            Take the text of a file
          </FileUpload>
        )}
        {draftFailed && (
          <Alert severity="warning" title="This browser cannot keep drafts">
            The text is lost when this page is left: save it, or copy it to a file.
          </Alert>
        )}
        {children}
      </div>
      <section className={styles.column} aria-label="Check" aria-live="polite">
        <h4>Check</h4>
        {text.trim() === '' ? (
          <p>There is no text yet.</p>
        ) : (
          <TextChecks checked={checked} onLine={(line) => field.current && goToLine(field.current, line)} />
        )}
      </section>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  columns: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(3) }),
  column: css({
    flex: '1 1 420px',
    minWidth: 'min(100%, 280px)',
    display: 'grid',
    gap: theme.spacing(1),
    alignContent: 'start',
  }),
  text: css({ fontFamily: theme.typography.fontFamilyMonospace, whiteSpace: 'pre', overflow: 'auto' }),
});
