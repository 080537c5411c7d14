import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Status } from '../../core/slo/answer';
import { statusColor, statusLook } from '../status/statusLook';
import { statusMeaning, statusWord } from '../words/statusWords';

interface Props {
  counts: Readonly<Record<Status, number>>;
  total: number;
  chosen: readonly Status[];
  /** A click filters by the status, another one takes the filter away. */
  onChoose: (status: Status) => void;
}

const ORDER: readonly Status[] = ['healthy', 'exhausted', 'burning-fast', 'at-risk', 'not-known', 'no-data'];

/** How many SLOs are in each status; each tile is a filter. */
export function StatusTiles({ counts, total, chosen, onChoose }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  return (
    <div role="group" aria-label="Filter by status" className={styles.tiles}>
      {ORDER.filter((status) => isShown(status, counts, chosen)).map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={chosen.includes(status)}
          title={statusMeaning[status]}
          className={cx(styles.tile, chosen.includes(status) && styles.chosen)}
          onClick={() => onChoose(status)}
        >
          <span className={styles.word}>
            <span style={{ color: statusColor(theme, status) }}>
              <Icon name={statusLook[status].icon} />
            </span>
            {statusWord[status]}
          </span>
          <span className={styles.count}>{status === 'healthy' ? `${counts[status]}/${total}` : counts[status]}</span>
        </button>
      ))}
    </div>
  );
}

/** What is hardly ever the case has no tile of its own until it is. */
function isShown(status: Status, counts: Props['counts'], chosen: Props['chosen']): boolean {
  return status !== 'not-known' || counts[status] > 0 || chosen.includes(status);
}

const getStyles = (theme: GrafanaTheme2) => ({
  tiles: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) }),
  tile: css({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    minWidth: 150,
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.secondary,
    color: theme.colors.text.primary,
    '&:hover': { background: theme.colors.emphasize(theme.colors.background.secondary, 0.03) },
  }),
  chosen: css({
    borderColor: theme.colors.primary.border,
    boxShadow: `inset 0 0 0 1px ${theme.colors.primary.border}`,
  }),
  word: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) }),
  count: css({ fontSize: theme.typography.h4.fontSize, fontVariantNumeric: 'tabular-nums' }),
});
