import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Field, TextArea, useStyles2 } from '@grafana/ui';
import React, { useId } from 'react';

interface Props {
  text: string;
  onChange: (text: string) => void;
  onAdd: () => void;
}

/** What the conversation came to, in a few words that go to the note. */
export function AgreedField({ text, onChange, onAdd }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  return (
    <div className={styles.field}>
      <Field label="What was agreed" description="Goes to the note. About the way of work, not about persons." noMargin>
        <TextArea id={id} rows={2} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
      </Field>
      <Button
        size="sm"
        variant="secondary"
        disabled={text.trim() === ''}
        tooltip={text.trim() === '' ? 'Write first what was agreed' : 'Adds it to the note below, with today’s date'}
        onClick={onAdd}
      >
        Add to the note
      </Button>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  field: css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    '> div': { width: '100%' },
  }),
});
