import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2, useTheme2 } from '@grafana/ui';
import React, { forwardRef, type ButtonHTMLAttributes } from 'react';
import type { Cell } from './cellOf';
import { levelShade } from './levelShade';
import { markLook } from './markLook';
import { smallSize } from '../../style/quiet';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  cell: Cell;
  chosen: boolean;
}

/** One practice in one column: level as word and shade, marks, a dashed edge where carried over, empty where nobody has looked. */
export const HeatCell = forwardRef<HTMLButtonElement, Props>(function HeatCell({ cell, chosen, ...button }, ref) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const { word, shade, marks, isCarriedOver, label } = cell;
  return (
    <button
      {...button}
      ref={ref}
      type="button"
      className={cx(styles.cell, isCarriedOver && styles.carried, chosen && styles.chosen)}
      style={shade && levelShade(theme, shade.rank, shade.count)}
      data-printed
      aria-current={chosen || undefined}
      aria-label={label}
      title={label}
    >
      {word !== '' && <span className={styles.word}>{word}</span>}
      {marks.map((mark) => (
        <Icon
          key={mark}
          data-mark={mark}
          name={markLook[mark].icon}
          size="xs"
          className={mark === 'noted' ? styles.note : styles.mark}
        />
      ))}
    </button>
  );
});

const getStyles = (theme: GrafanaTheme2) => ({
  cell: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: theme.spacing(0, 0.5),
    width: '100%',
    minHeight: theme.spacing(3.5),
    padding: theme.spacing(0.25, 0.5),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: 'transparent',
    color: theme.colors.text.primary,
    fontSize: smallSize(theme),
    lineHeight: 1.2,
    textAlign: 'center',
    '&:hover': { borderColor: theme.colors.border.strong },
    '&:focus-visible': { outline: `2px solid ${theme.colors.primary.main}`, outlineOffset: 1 },
    '@media print': { minHeight: 0 },
  }),
  word: css({ minWidth: 0, maxWidth: '100%' }),
  carried: css({ borderStyle: 'dashed', borderColor: theme.colors.border.strong }),
  chosen: css({
    borderColor: theme.colors.text.primary,
    boxShadow: `inset 0 0 0 1px ${theme.colors.text.primary}`,
    '@media print': { boxShadow: 'none' },
  }),
  mark: css({ color: theme.colors.warning.text }),
  note: css({ color: theme.colors.text.secondary }),
});
