import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { MilestoneLine } from '../../../core/maturity/compare/milestoneLines';
import { linePath } from './linePath';

interface Props {
  line: MilestoneLine;
  /** "Shop, People". */
  of: string;
}

const WIDTH = 120;
const HEIGHT = 40;

/** The mean of one dimension from milestone to milestone, with the first and the last figure; gaps where nobody assessed. */
export function MeanLine({ line, of }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const { points } = line;
  const top = Math.max(...points.map(({ score }) => score.top));
  const { path, dots } = linePath(
    points.map(({ score }) => score.mean),
    top,
    { width: WIDTH, height: HEIGHT }
  );
  const words = points.map(({ name, score }) => `${name}: ${meanWords(score.mean)}`).join(', ');
  const means = points.flatMap(({ score }) => score.mean ?? []);
  const [first, last] = [means[0], means.at(-1)];
  return (
    <div className={styles.cell}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${of}, mean of ${top} at most. ${words}.`}
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
          : means.length === 1
            ? `${last.toFixed(1)} of ${top}`
            : `${first.toFixed(1)} → ${last.toFixed(1)} of ${top}`}
      </span>
    </div>
  );
}

export function meanWords(mean: number | undefined): string {
  return mean === undefined ? 'not assessed' : mean.toFixed(1);
}

const getStyles = (theme: GrafanaTheme2) => ({
  cell: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0, 1) }),
  picture: css({ width: '100%', maxWidth: WIDTH, height: 'auto' }),
  figure: css({
    fontSize: theme.typography.bodySmall.fontSize,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  }),
});
