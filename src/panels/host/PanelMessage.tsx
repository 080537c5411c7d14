import { css } from '@emotion/css';
import type { GrafanaTheme2, IconName } from '@grafana/data';
import { Button, Icon, useStyles2, useTheme2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { quiet } from '../../views/style/quiet';

export type Severity = 'info' | 'warning' | 'error';

interface Props {
  severity: Severity;
  title: string;
  width: number;
  height: number;
  children?: ReactNode;
  onRetry?: () => void;
}

const ICONS: Readonly<Record<Severity, IconName>> = {
  info: 'info-circle',
  warning: 'exclamation-triangle',
  error: 'exclamation-circle',
};

/** What a panel says in place of its picture: what is wrong and what to do. Scrolls where it is small. */
export function PanelMessage({ severity, title, width, height, children, onRetry }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  return (
    // A small panel scrolls by keyboard too.
    <div
      role={severity === 'error' ? 'alert' : 'status'}
      className={styles.message}
      style={{ width, height }}
      tabIndex={0}
    >
      <p className={styles.title}>
        <span style={{ color: theme.colors[severity].text }}>
          <Icon name={ICONS[severity]} />
        </span>{' '}
        {title}
      </p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {onRetry && (
        <Button variant="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  message: css({ overflow: 'auto', overflowWrap: 'anywhere' }),
  title: css({ margin: 0, fontWeight: theme.typography.fontWeightMedium }),
  text: css({
    ...quiet(theme),
    '& p, & ul': { margin: theme.spacing(0.5, 0) },
    '& ul': { paddingLeft: theme.spacing(2) },
    '& code': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    '& a': { color: theme.colors.text.link },
  }),
});
