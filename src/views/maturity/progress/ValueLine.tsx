import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { MilestoneLine } from '../../../core/maturity/compare/milestoneLines';
import { linePath } from './linePath';
import { smallSize } from '../../style/quiet';

interface Props {
  line: MilestoneLine;
  /** "Shop, People". */
  of: string;
}

const WIDTH = 120;
const HEIGHT = 40;

/** The model's value of one dimension from milestone to milestone, with the first and the last figure; gaps where nobody assessed. */
export function ValueLine({ line, of }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const { points } = line;
  const top = Math.max(...points.map(({ score }) => score.top));
  const { path, dots } = linePath(
    points.map(({ score }) => score.value),
    top,
    { width: WIDTH, height: HEIGHT }
  );
  const words = points.map(({ name, score }) => `${name}: ${valueWords(score.value)}`).join(', ');
  const values = points.flatMap(({ score }) => score.value ?? []);
  const [first, last] = [values[0], values.at(-1)];
  return (
    <div className={styles.cell}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${of}, at most ${top}. ${words}.`}
        className={styles.picture}
      >
        <title>{words}</title>
        {[4, HEIGHT - 4].map((y) => (
          <line key={y} x1={0} x2={WIDTH} y1={y} y2={y} stroke={theme.colors.border.weak} />
        ))}
        <path d={path} fill="none" stroke={theme.colors.text.primary} strokeWidth={1.5} />
        {dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={2.5} fill={theme.colors.text.primary} />
        ))}
      </svg>
      <span className={styles.figure}>
        {first === undefined || last === undefined
          ? 'not assessed'
          : values.length === 1
            ? `${last.toFixed(1)} of ${top}`
            : `${first.toFixed(1)} → ${last.toFixed(1)} of ${top}`}
      </span>
    </div>
  );
}

export function valueWords(value: number | undefined): string {
  return value === undefined ? 'not assessed' : value.toFixed(1);
}

const getStyles = (theme: GrafanaTheme2) => ({
  cell: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0, 1) }),
  picture: css({ width: '100%', maxWidth: WIDTH, height: 'auto' }),
  figure: css({
    fontSize: smallSize(theme),
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  }),
});
