import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useEffect, useRef } from 'react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import { scoreTeam } from '../../../core/maturity/score';
import { DimensionRows } from './DimensionRows';
import { placeKey } from '../placeKey';
import { stickyEdge } from './stickyEdge';
import { useCellFocus } from './useCellFocus';

/** Up to this width words are set smaller, so that three teams fit. */
const DENSE_UP_TO_WIDTH = 420;

interface Props {
  assessment: Assessment;
  evidence: Evidence;
  width: number;
  /** The practice that is open beside the map. */
  chosen: Place | undefined;
  /** The cell to go back to after its practice was closed. */
  returnTo: Place | undefined;
  onChoose: (place: Place) => void;
}

/** Practices in rows by dimension, teams in columns. Arrow keys move, Enter opens. */
export function HeatMap({ assessment, evidence, width, chosen, returnTo, onChoose }: Props) {
  const styles = useStyles2(getStyles);
  const { model, teams } = assessment;
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  const start = chosen ?? returnTo;
  const focus = useCellFocus({
    row: Math.max(
      0,
      practices.findIndex(({ id }) => id === start?.practiceId)
    ),
    column: Math.max(
      0,
      teams.findIndex(({ id }) => id === start?.team)
    ),
  });
  const table = useRef<HTMLTableElement>(null);
  const returnKey = returnTo && placeKey(returnTo);
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLButtonElement>('button[data-place]') ?? [];
    [...cells].find((cell) => cell.dataset.place === returnKey)?.focus();
  }, [returnKey]);
  const scores = teams.map((team) => scoreTeam(model, assessment.answers, team.id));

  return (
    <table
      ref={table}
      className={cx(styles.table, width <= DENSE_UP_TO_WIDTH ? styles.dense : styles.roomy)}
      onKeyDown={focus.onKeyDown}
    >
      <caption>Levels by practice and team. Arrow keys move, Enter opens a practice.</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            Practice
          </th>
          {teams.map((team) => (
            <th key={team.id} scope="col" className={styles.team}>
              {team.displayName}
            </th>
          ))}
        </tr>
      </thead>
      {model.spec.dimensions.map((dimension, index) => (
        <DimensionRows
          key={dimension.id}
          assessment={assessment}
          evidence={evidence}
          dimension={dimension}
          firstRow={practices.findIndex(({ id }) => id === dimension.practices[0]?.id)}
          scores={scores.flatMap((ofTeam) => ofTeam[index] ?? [])}
          chosenKey={chosen && placeKey(chosen)}
          cellProps={focus.cellProps}
          onChoose={onChoose}
        />
      ))}
    </table>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 2,
    caption: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  }),
  dense: css({ borderSpacing: 1, 'td, td button, th': { fontSize: 11 }, 'td button': { padding: 1 } }),
  roomy: css({ 'thead th:first-child': { width: '34%' } }),
  corner: css({
    ...stickyEdge(theme),
    top: 0,
    zIndex: 2,
    minWidth: 84,
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
  }),
  team: css({
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: theme.colors.background.primary,
    minWidth: 62,
    padding: theme.spacing(0.25),
    textAlign: 'center',
    verticalAlign: 'bottom',
    overflowWrap: 'anywhere',
    fontSize: theme.typography.bodySmall.fontSize,
    fontWeight: theme.typography.fontWeightMedium,
  }),
});
