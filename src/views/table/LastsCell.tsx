import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** How long a budget lasts; words may take a second line where a number would not. */
export function LastsCell({ value, note }: { value: string; note: string }) {
  const styles = useStyles2(getStyles);
  return (
    <span title={note} className={styles.cell}>
      {value}
    </span>
  );
}

const getStyles = () => ({
  cell: css({ display: 'inline-block', maxWidth: '8.5em', whiteSpace: 'normal' }),
});
