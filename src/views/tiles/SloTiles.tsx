import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures } from '../../core/slo/answer';
import { FigureLink } from '../figures/FigureLink';
import { BasisSign } from '../figures/BasisSign';
import { RemarkSign } from '../figures/RemarkSign';
import { formatBudget } from '../format/formatBudget';
import { Placeholder } from '../loading/Placeholder';
import { StatusBadge } from '../status/StatusBadge';
import { isWaiting, rowFigures, rowKey, rowStatus, type SloRow } from '../table/sloRow';
import { SloName } from '../table/SloName';

interface Props {
  rows: readonly SloRow[];
  /** What limits the trust in the figures; undefined where nothing does. */
  remarkOf: (figures: Figures) => string | undefined;
}

/** SLOs as tiles: name, status as a word, budget left as a number, and a sign for what limits the trust in it. */
export function SloTiles({ rows, remarkOf }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <ul className={styles.tiles}>
      {rows.map((row) => {
        const figures = rowFigures(row);
        const status = rowStatus(row);
        const remark = figures && remarkOf(figures);
        return (
          <li key={rowKey(row)} className={styles.tile} aria-busy={isWaiting(row)}>
            <SloName row={row} withService={false} withSlo />
            <div className={styles.state}>
              {figures && (
                <span className={styles.number}>
                  <FigureLink href={row.href} figure="remaining">
                    {formatBudget(figures.remaining)}
                  </FigureLink>
                </span>
              )}
              {figures && <BasisSign figures={figures} />}
              {status ? <StatusBadge status={status} /> : <Placeholder width={110} height={20} />}
              {remark !== undefined && <RemarkSign text={remark} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  tiles: css({
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  }),
  tile: css({
    minWidth: 0,
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    overflowWrap: 'anywhere',
  }),
  state: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(1), minHeight: 28 }),
  number: css({ fontSize: theme.typography.h4.fontSize, fontVariantNumeric: 'tabular-nums' }),
});
