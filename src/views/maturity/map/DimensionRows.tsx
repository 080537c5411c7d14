import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import type { Dimension } from '../../../core/maturity/modelSchema';
import type { DimensionScore } from '../../../core/maturity/score';
import { cellOf } from './cellOf';
import { HeatCell } from './HeatCell';
import { placeKey } from '../placeKey';
import { ScoreCell } from './ScoreCell';
import { stickyEdge } from './stickyEdge';
import type { useCellFocus } from './useCellFocus';

interface Props {
  assessment: Assessment;
  evidence: Evidence;
  dimension: Dimension;
  /** Row of its first practice in the whole map. */
  firstRow: number;
  /** One per team. */
  scores: readonly DimensionScore[];
  chosenKey: string | undefined;
  cellProps: ReturnType<typeof useCellFocus>['cellProps'];
  onChoose: (place: Place) => void;
}

/** A dimension with its score per team, and its practices below. */
export function DimensionRows({
  assessment,
  evidence,
  dimension,
  firstRow,
  scores,
  chosenKey,
  cellProps,
  onChoose,
}: Props) {
  const styles = useStyles2(getStyles);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={styles.dimension}>
          {dimension.name}
        </th>
        {scores.map((score, column) => (
          <ScoreCell key={column} score={score} dimension={dimension} />
        ))}
      </tr>
      {dimension.practices.map((practice, index) => (
        <tr key={practice.id}>
          <th scope="row" className={styles.practice}>
            {practice.name}
          </th>
          {assessment.teams.map((team, column) => {
            const place = { practiceId: practice.id, team: team.id };
            const { label, ...cell } = cellOf(assessment, evidence, { practice, dimension }, team.id);
            return (
              <td key={team.id} className={styles.cell}>
                <HeatCell
                  {...cell}
                  {...cellProps(firstRow + index, column)}
                  data-place={placeKey(place)}
                  aria-label={label}
                  title={label}
                  chosen={placeKey(place) === chosenKey}
                  onClick={() => onChoose(place)}
                />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  dimension: css({
    ...stickyEdge(theme),
    paddingTop: theme.spacing(1),
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
    color: theme.colors.text.maxContrast,
  }),
  practice: css({
    ...stickyEdge(theme),
    zIndex: 1,
    textAlign: 'left',
    fontSize: theme.typography.bodySmall.fontSize,
    fontWeight: theme.typography.fontWeightRegular,
    lineHeight: 1.2,
  }),
  cell: css({ height: 1, padding: 0, button: { height: '100%' } }),
});
