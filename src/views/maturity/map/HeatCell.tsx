import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2, useTheme2 } from '@grafana/ui';
import React, { forwardRef, type ButtonHTMLAttributes } from 'react';
import { levelShade } from './levelShade';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The level in words, "n/a", or nothing where nobody has looked. */
  word: string;
  shade: { rank: number; count: number } | undefined;
  disagrees: boolean;
  noted: boolean;
  chosen: boolean;
}

/** One practice of one team: level as word and shade, a mark where evidence disagrees, empty where nobody has looked. */
export const HeatCell = forwardRef<HTMLButtonElement, Props>(function HeatCell(
  { word, shade, disagrees, noted, chosen, ...button },
  ref
) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const background = shade && levelShade(theme, shade.rank, shade.count);
  return (
    <button
      {...button}
      ref={ref}
      type="button"
      className={cx(styles.cell, chosen && styles.chosen)}
      style={{ background }}
      aria-current={chosen || undefined}
    >
      {word !== '' && <span>{word}</span>}
      {disagrees && <Icon name="exclamation-triangle" size="xs" className={styles.mark} />}
      {noted && <Icon name="comment-alt" size="xs" className={styles.note} />}
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
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: 1.2,
    textAlign: 'center',
    '&:hover': { borderColor: theme.colors.border.strong },
    '&:focus-visible': { outline: `2px solid ${theme.colors.primary.main}`, outlineOffset: 1 },
  }),
  chosen: css({ borderColor: theme.colors.text.primary, boxShadow: `inset 0 0 0 1px ${theme.colors.text.primary}` }),
  mark: css({ color: theme.colors.warning.text }),
  note: css({ color: theme.colors.text.secondary }),
});
