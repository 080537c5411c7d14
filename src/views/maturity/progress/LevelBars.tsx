import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import { levelShade } from '../map/levelShade';
import { countsWords, levelCounts } from './levelCounts';
import type { ProgressPoint } from './progressPoint';

/** In px: the narrowest bar that says how many practices have a level. */
const COUNT_FROM_WIDTH = 28;

interface Props {
  points: readonly ProgressPoint[];
  dimensionId: string;
  team: string;
  /** "Shop, People". */
  of: string;
}

/** One bar for each milestone: practices by level with its points, the highest on top; a dashed rest that nobody assessed. */
export function LevelBars({ points, dimensionId, team, of }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const bars = points.map((point) => ({ point, counts: levelCounts(point, dimensionId, team) }));
  const words = bars.map(({ point, counts }) => `${point.displayName}: ${countsWords(counts)}`);
  return (
    <div role="img" aria-label={`${of}. ${words.join('. ')}.`} className={styles.bars}>
      {bars.map(({ point, counts }, index) => (
        <div key={point.key} className={styles.bar} title={words[index]}>
          {counts?.levels.map(({ name, score, rank, count }) => (
            <div
              key={name}
              className={styles.level}
              style={{ flexGrow: count, ...levelShade(theme, rank, counts.rankCount) }}
            >
              <b>{score}</b>
              {count > 1 && <span className={styles.count}>×{count}</span>}
            </div>
          ))}
          {counts !== undefined && counts.notAssessed > 0 && (
            <div className={styles.unknown} style={{ flexGrow: counts.notAssessed }} />
          )}
        </div>
      ))}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const part = {
    flexBasis: 0,
    overflow: 'hidden',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: 10,
    lineHeight: 1,
  } as const;
  return {
    bars: css({ display: 'flex', gap: 2, height: 56 }),
    bar: css({
      flex: '1 1 0',
      minWidth: 8,
      maxWidth: 72,
      display: 'flex',
      flexDirection: 'column-reverse',
      containerType: 'inline-size',
    }),
    level: css({
      ...part,
      minHeight: 10,
      border: `1px solid ${theme.colors.border.medium}`,
      color: theme.colors.text.primary,
    }),
    // Where there is no room for it, height tells how many.
    count: css({ marginLeft: 3, [`@container (max-width: ${COUNT_FROM_WIDTH - 1}px)`]: { display: 'none' } }),
    unknown: css({ ...part, minHeight: 0, border: `1px dashed ${theme.colors.border.medium}` }),
  };
};
