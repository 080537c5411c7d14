import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, LinkButton, useStyles2 } from '@grafana/ui';
import React from 'react';

interface Props {
  saving: boolean;
  /** Kept outside of Grafana: saving shows the changed file. */
  managed: boolean;
  cancelHref: string;
}

/** In view and in place: an error that appears above must not move the button away from under the pointer. */
export function SaveBar({ saving, managed, cancelHref }: Props) {
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
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
    background: theme.colors.background.canvas,
  }),
});
