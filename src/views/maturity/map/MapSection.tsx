import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { lastMilestone } from '../milestones/lastMilestone';
import { type CellPlace, HeatMap } from './HeatMap';
import { milestoneColumns, teamColumns } from './mapColumn';
import { MapArea } from './MapArea';
import { MapFooter } from './MapFooter';
import { mapMarks } from './mapMarks';
import { MapPane } from './MapPane';

/** From here on the practice opens beside the map, below over it. */
const BESIDE_FROM_WIDTH = 760;

interface Props {
  open: OpenAssessment;
  milestones: readonly Milestone[];
  /** The team whose milestones are the columns; undefined: a column for each team. */
  team: string | undefined;
  chosen: CellPlace | undefined;
  onChoose: (cell: CellPlace | undefined) => void;
  width: number;
  /** In a panel map and practice scroll; a page grows. */
  scrolls: boolean;
}

/** The heat map; a click opens the practice, or what a milestone keeps of it. */
export function MapSection({ open, milestones, team, chosen, onChoose, width, scrolls }: Props) {
  const styles = useStyles2(getStyles);
  const [left, setLeft] = useState<CellPlace>();
  const { assessment, evidence, document } = open;
  const last = useMemo(() => lastMilestone(assessment, milestones), [assessment, milestones]);
  const columns = useMemo(() => {
    const marks = mapMarks({ document, assessment, evidence }, last);
    const draft = { assessment, evidence };
    return team === undefined ? teamColumns(draft, marks) : milestoneColumns(draft, marks, milestones, team);
  }, [document, assessment, evidence, milestones, last, team]);
  const isBeside = width >= BESIDE_FROM_WIDTH;
  const column = columns.find(({ key }) => key === chosen?.columnKey);

  const move = (practiceId: string | undefined) => {
    setLeft(practiceId === undefined ? chosen : undefined);
    onChoose(practiceId === undefined || chosen === undefined ? undefined : { ...chosen, practiceId });
  };

  return (
    <div className={cx(styles.body, isBeside && column && styles.beside)}>
      {(isBeside || column === undefined) && (
        <MapArea isByTime={team !== undefined} columnCount={columns.length} width={width} scrolls={scrolls}>
          <HeatMap
            model={assessment.model}
            columns={columns}
            caption={`Levels by practice and ${team === undefined ? 'team' : 'milestone'}.`}
            width={width}
            totalShown={assessment.totalShown}
            chosen={chosen}
            returnTo={left}
            onChoose={(practiceId, { key }) => onChoose({ practiceId, columnKey: key })}
          />
          <MapFooter assessment={assessment} />
        </MapArea>
      )}
      {column && chosen && (
        <div className={cx(styles.pane, scrolls && styles.scroll)} key={JSON.stringify(chosen)}>
          <MapPane open={open} column={column} practiceId={chosen.practiceId} last={last} onMove={move} />
        </div>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  body: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    flex: '1 1 auto',
    minHeight: 0,
  }),
  beside: css({ gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 40%)' }),
  pane: css({ minWidth: 0, padding: theme.spacing(0.5) }),
  scroll: css({ minHeight: 0, overflow: 'auto' }),
});
