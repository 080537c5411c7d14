import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Field, TextArea, useStyles2 } from '@grafana/ui';
import React, { useId } from 'react';
import { PersonHint } from './PersonHint';
import type { Agreed } from './useAgreed';

interface Props {
  agreed: Agreed | undefined;
  /** There is nothing to talk about: what was typed before still shows. */
  onlyBegun?: boolean;
}

/** What the conversation came to, in a few words that go to the note. */
export function AgreedField({ agreed, onlyBegun = false }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  const isBlank = agreed === undefined || agreed.text.trim() === '';
  if (agreed === undefined || (onlyBegun && isBlank)) {
    return null;
  }
  return (
    <div className={styles.field}>
      <Field label="What was agreed" description="Goes to the note. About the way of work, not about persons." noMargin>
        <TextArea
          id={id}
          rows={2}
          value={agreed.text}
          onChange={(event) => agreed.setText(event.currentTarget.value)}
        />
      </Field>
      <PersonHint text={agreed.text} coaches={agreed.coaches} />
      <Button
        size="sm"
        variant="secondary"
        disabled={isBlank}
        tooltip={isBlank ? 'Write first what was agreed' : 'Adds it to the note below, with today’s date'}
        onClick={agreed.add}
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
    marginBottom: theme.spacing(1),
    '> div': { width: '100%' },
  }),
});
