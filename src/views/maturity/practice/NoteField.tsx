import { css } from '@emotion/css';
import { Field, Text, TextArea, useStyles2 } from '@grafana/ui';
import React, { useId } from 'react';
import { PersonHint } from './PersonHint';

type Props = { note: string } & (
  { canEdit: true; coaches: readonly string[]; onChange: (note: string) => void } | { canEdit: false }
);

/** What was said, in the coach's words. */
export function NoteField(props: Props) {
  const id = useId();
  const styles = useStyles2(getStyles);
  if (!props.canEdit) {
    return (
      <div>
        <Text element="h4" variant="bodySmall" weight="medium">
          Note
        </Text>
        <p className={styles.note}>{props.note}</p>
      </div>
    );
  }
  return (
    <div>
      <Field label="Note" description="About the way of work, not about persons." noMargin>
        <TextArea id={id} rows={3} value={props.note} onChange={(event) => props.onChange(event.currentTarget.value)} />
      </Field>
      <PersonHint text={props.note} coaches={props.coaches} />
    </div>
  );
}

const getStyles = () => ({
  note: css({ margin: 0, whiteSpace: 'pre-wrap' }),
});
