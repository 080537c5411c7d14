import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';

interface Props {
  /** Where it goes on. */
  where: string;
  onResume: () => void;
}

/** The interview that was left, to go on with instead of a new one. */
export function ResumeOffer({ where, onResume }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.offer}>
      <Button size="sm" icon="play" onClick={onResume}>
        Resume
      </Button>
      <span>{where}. A new interview takes its place here; answers stay.</span>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  offer: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    button: { flexShrink: 0 },
  }),
});
