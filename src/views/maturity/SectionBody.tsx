import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { dayOf } from '../../core/maturity/assessment/isoTime';
import type { CellPlace } from './map/HeatMap';
import { MapSection } from './map/MapSection';
import { MilestonesSection } from './milestones/MilestonesSection';
import type { AssessmentSection } from './sections';
import { TeamChoice } from './TeamChoice';

interface Props {
  section: AssessmentSection;
  open: OpenAssessment;
  milestones: MilestonesState;
  chosen: CellPlace | undefined;
  onChoose: (cell: CellPlace | undefined) => void;
  width: number;
  /** In a panel what is shown scrolls; a page grows. */
  scrolls: boolean;
  nowMs: number;
}

/** The view of the assessment that was chosen; the team looked at stays from one to the next. */
export function SectionBody({ section, open, milestones, chosen, onChoose, width, scrolls, nowMs }: Props) {
  const styles = useStyles2(getStyles);
  const { teams } = open.assessment;
  const [wanted, setTeam] = useState<string>();
  const team = teams.find(({ id }) => id === wanted)?.id ?? teams[0]?.id ?? '';
  const teamChoice = <TeamChoice teams={teams} team={team} onTeam={setTeam} />;
  const map = { open, milestones: milestones.milestones, chosen, onChoose, width, scrolls };
  switch (section) {
    case 'map':
      return <MapSection {...map} team={undefined} />;
    case 'history':
      return (
        <>
          {teamChoice}
          <MapSection {...map} key={team} team={team} />
        </>
      );
    case 'milestones':
      return (
        <div className={cx(scrolls && styles.scroll)}>
          <MilestonesSection open={open} state={milestones} today={dayOf(nowMs)} />
        </div>
      );
  }
}

const getStyles = () => ({
  scroll: css({ flex: '1 1 auto', minHeight: 0, overflow: 'auto', '@media print': { overflow: 'visible' } }),
});
