import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { explainable } from '../style/explainable';

interface Props {
  /** What a press does: `Explain …`. */
  title: string;
  /** Absent where there is no room to explain. */
  onExplain: (() => void) | undefined;
  children: ReactNode;
}

/** A figure of a page: pressed, it is explained. */
export function FigureButton({ title, onExplain, children }: Props) {
  const styles = useStyles2(getStyles);
  return onExplain === undefined ? (
    <>{children}</>
  ) : (
    <button type="button" className={styles.figure} title={title} onClick={onExplain}>
      {children}
    </button>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  figure: css({
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'inherit',
    fontVariantNumeric: 'inherit',
    ...explainable(theme),
  }),
});
