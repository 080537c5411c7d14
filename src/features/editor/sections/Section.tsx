import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../formValues';

interface Props {
  title: string;
  /** Shown beside the title: what was chosen so far, in one line. */
  summary: string;
  /** Those whose errors keep it open. */
  fields: ReadonlyArray<keyof FormValues>;
  /** Its defaults do for most. */
  startsFolded?: boolean;
  children: ReactNode;
}

/** A part of the form. Once it is done it folds to its one-line summary; an error in it opens it again. */
export function Section({ title, summary, fields, startsFolded = false, children }: Props) {
  const styles = useStyles2(getStyles);
  const [isOpen, setIsOpen] = useState(!startsFolded);
  const head = useRef<HTMLElement>(null);
  const { formState, trigger } = useFormContext<FormValues>();
  const { errors, submitCount } = formState;
  const hasError = fields.some((field) => errors[field] !== undefined);
  const [seen, setSeen] = useState({ hasError, submitCount });
  if (seen.hasError !== hasError || seen.submitCount !== submitCount) {
    setSeen({ hasError, submitCount });
    setIsOpen(isOpen || hasError);
  }

  const finish = async () => {
    if (await trigger([...fields])) {
      setIsOpen(false);
      head.current?.focus(); // from here Tab goes on to the next section
    }
  };
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)} className={styles.section}>
      <summary ref={head} className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.text}>{summary}</span>
      </summary>
      <div className={styles.body}>
        {children}
        <div className={styles.finish}>
          <Button size="sm" variant="secondary" aria-label={`Done: ${title}`} onClick={() => void finish()}>
            Done
          </Button>
        </div>
      </div>
    </details>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  section: css({
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.primary,
    marginBottom: theme.spacing(2),
  }),
  summary: css({
    display: 'list-item',
    cursor: 'pointer',
    padding: theme.spacing(1.5, 2),
    listStylePosition: 'inside',
    overflowWrap: 'anywhere',
  }),
  title: css({ ...theme.typography.h5, display: 'inline', margin: theme.spacing(0, 1, 0, 0) }),
  text: css({ color: theme.colors.text.secondary }),
  // Stays while a save runs, so that nothing moves.
  finish: css({
    marginBottom: theme.spacing(1),
    'fieldset:disabled:not([aria-busy="true"]) &': { display: 'none' },
  }),
  // Grafana's `box-sizing: inherit` does not reach through the shadow root of <details>.
  body: css({ boxSizing: 'border-box', padding: theme.spacing(0, 2, 1, 2) }),
});
