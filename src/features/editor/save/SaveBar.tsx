import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, LinkButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import { useFormState } from 'react-hook-form';
import type { FormValues } from '../formValues';

interface Props {
  /** Kept outside of Grafana: saving shows the changed file. */
  managed: boolean;
  /** This browser keeps no drafts: only saving keeps what was typed. */
  draftRefused: boolean;
  cancelHref: string;
}

/** In view and in place: an error that appears above must not move the button away from under the pointer. */
export function SaveBar({ managed, draftRefused, cancelHref }: Props) {
  const { errors, submitCount, isSubmitting: saving } = useFormState<FormValues>();
  const invalidCount = submitCount > 0 ? Object.keys(errors).length : 0;
  const styles = useStyles2(getStyles);
  const word = managed ? 'Show the changed file' : 'Save';
  return (
    <div className={styles.bar}>
      <Button type="submit" disabled={saving}>
        {saving ? 'Saving …' : word}
      </Button>
      <LinkButton variant="secondary" href={cancelHref}>
        Cancel
      </LinkButton>
      {draftRefused && <span role="status">This browser keeps no drafts: save before you leave.</span>}
      {invalidCount > 0 && (
        <span role="alert">
          Not saved yet: {invalidCount === 1 ? '1 field needs' : `${invalidCount} fields need`} attention
        </span>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
    background: theme.colors.background.canvas,
  }),
});
