import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Badge, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Level } from '../../../core/maturity/modelSchema';
import { boundWord } from './boundWord';
import { isFirm } from './isFirm';
import { plausible } from './plausible';

interface Props {
  level: Level;
  rank: number;
  levels: readonly Level[];
  weighed: Weighed;
  children: ReactNode;
}

/** One level on the scale: a rail along what evidence makes plausible, its floor and ceiling named. */
export function LevelRow({ level, rank, levels, weighed, children }: Props) {
  const styles = useStyles2(getStyles);
  const { floor, ceiling } = weighed;
  return (
    <div
      className={cx(styles.row, plausible(weighed, levels, rank) && styles.plausible, !isFirm(weighed) && styles.weak)}
    >
      <div className={styles.choice}>{children}</div>
      <div className={styles.marks}>
        {floor?.level === level.id && (
          <Badge
            color={floor.strength === 'weak' ? 'darkgrey' : 'blue'}
            icon="arrow-up"
            text={boundWord('floor', floor)}
            tooltip={`Evidence makes at least this level plausible (${floor.strength}).`}
          />
        )}
        {ceiling?.level === level.id && (
          <Badge
            color={ceiling.strength === 'weak' ? 'darkgrey' : 'blue'}
            icon="arrow-down"
            text={boundWord('ceiling', ceiling)}
            tooltip={`Evidence supports at most this level (${ceiling.strength}).`}
          />
        )}
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  row: css({
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0, 0.5, 1.5),
    borderLeft: `${theme.spacing(0.5)} solid transparent`,
  }),
  plausible: css({ borderLeftColor: theme.colors.primary.border }),
  weak: css({ borderLeftStyle: 'dashed' }),
  marks: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    flexShrink: 0,
    whiteSpace: 'nowrap',
    overflowWrap: 'normal',
  }),
  choice: css({ flex: '1 1 auto', minWidth: 0 }),
});
