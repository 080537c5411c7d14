import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, Tooltip, useStyles2 } from '@grafana/ui';
import React from 'react';

/** A sign for what limits the trust in the figures; hover and focus say it. */
export function RemarkSign({ text }: { text: string }) {
  const styles = useStyles2(getStyles);
  return (
    <Tooltip content={text}>
      <button type="button" aria-label={text} className={styles.sign}>
        <Icon name="exclamation-triangle" size="sm" />
      </button>
    </Tooltip>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  sign: css({ flexShrink: 0, padding: 0, border: 'none', background: 'none', color: theme.colors.warning.text }),
});
