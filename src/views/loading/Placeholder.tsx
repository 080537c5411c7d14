import { css, cx, keyframes } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

interface Props {
  width: number | string;
  height: number | string;
  /** Does not pulse: hundreds that do keep a browser busy. */
  still?: boolean;
}

/** Holds the place of what is still being read, so that nothing jumps when it comes. */
export function Placeholder({ width, height, still = false }: Props) {
  const styles = useStyles2(getStyles);
  return <span aria-hidden className={cx(styles.placeholder, !still && styles.pulse)} style={{ width, height }} />;
}

const pulse = keyframes({ '0%': { opacity: 1 }, '50%': { opacity: 0.4 }, '100%': { opacity: 1 } });

const getStyles = (theme: GrafanaTheme2) => ({
  placeholder: css({
    display: 'inline-block',
    maxWidth: '100%',
    verticalAlign: 'middle',
    borderRadius: theme.shape.radius.default,
    background: theme.colors.border.weak,
  }),
  pulse: css({
    '@media (prefers-reduced-motion: no-preference)': { animation: `${pulse} 1.6s ease-in-out infinite` },
  }),
});
