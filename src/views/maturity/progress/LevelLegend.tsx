import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Level } from '../../../core/maturity/modelSchema';
import { levelShade } from '../map/levelShade';
import type { ProgressPoint } from './progressPoint';
import { quiet } from '../../style/quiet';

interface Props {
  levels: readonly Level[];
  points: readonly ProgressPoint[];
}

/** What bars and shades stand for. */
export function LevelLegend({ levels, points }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  return (
    <div className={styles.all}>
      <ul className={styles.legend} aria-label="Legend">
        {levels.map(({ id, name, score }, rank) => (
          <li key={id} className={styles.level} style={levelShade(theme, rank, levels.length)}>
            <b>{score}</b> {name}
          </li>
        ))}
        <li className={styles.unknown}>not assessed</li>
      </ul>
      Practices by level, the highest on top; ×2 says that two have it. From left to right:{' '}
      {points.map(({ displayName }) => displayName).join(', ')}.
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({
    ...quiet(theme),
  }),
  legend: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  }),
  level: css({
    padding: theme.spacing(0, 1),
    border: `1px solid ${theme.colors.border.medium}`,
    color: theme.colors.text.primary,
  }),
  unknown: css({ padding: theme.spacing(0, 1), border: `1px dashed ${theme.colors.border.medium}` }),
});
