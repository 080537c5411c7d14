import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { concerns } from '../../core/slo/concerns';
import { qualityWords } from '../words/qualityWords';
import { ExplainSign } from './ExplainSign';
import type { FigureKey } from './figureKey';
import { figureRows } from './figureRows';
import { quiet, smallSize } from '../style/quiet';

interface Props {
  figures: Figures;
  slo: Pick<Slo, 'target'>;
  timeZone: string;
  /** Absent where there is no room to explain. */
  onExplain?: (figure: FigureKey) => void;
}

/** The figures of now, each with a way to its explanation, and what limits their trust. */
export function FiguresCard({ figures, slo, timeZone, onExplain }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <section aria-label="Now" className={styles.card}>
      <dl className={styles.list}>
        {figureRows(figures, slo).map((row) => (
          <div key={row.key} className={styles.row}>
            <dt className={styles.label}>{row.label}</dt>
            <dd className={styles.value} title={row.note}>
              {row.value}
              {onExplain && <ExplainSign label={row.label} onExplain={() => onExplain(row.key)} />}
            </dd>
            <dd className={styles.note}>{row.note}</dd>
          </div>
        ))}
      </dl>
      {concerns(figures.quality).map((flag, index) => (
        <p key={index} className={styles.concern}>
          {qualityWords(flag, timeZone)}
        </p>
      ))}
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  card: css({
    padding: theme.spacing(1, 2),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.secondary,
  }),
  list: css({ margin: 0 }),
  row: css({
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    borderBottom: `1px solid ${theme.colors.border.weak}`,
  }),
  label: css({ fontWeight: theme.typography.fontWeightRegular, color: theme.colors.text.secondary }),
  value: css({
    margin: 0,
    textAlign: 'right',
    whiteSpace: 'pre',
    fontWeight: theme.typography.fontWeightMedium,
    fontVariantNumeric: 'tabular-nums',
  }),
  note: css({
    gridColumn: '1 / -1',
    margin: 0,
    ...quiet(theme),
  }),
  concern: css({ margin: theme.spacing(1, 0), fontSize: smallSize(theme) }),
});
