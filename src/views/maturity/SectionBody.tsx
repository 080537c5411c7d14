import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { OpenAssessment, Place } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { dayOf } from '../../core/maturity/assessment/isoTime';
import { CompareSection } from './compare/CompareSection';
import type { LinkTo } from './linkTo';
import type { CellPlace } from './map/HeatMap';
import { MapSection } from './map/MapSection';
import { MilestonesSection } from './milestones/MilestonesSection';
import { NextSection } from './next/NextSection';
import { ProgressSection } from './progress/ProgressSection';
import type { AssessmentSection } from './sections';
import { TeamChoice } from './TeamChoice';
import { todayHere } from './todayHere';

/** Up to this width tables are set smaller. */
const DENSE_UP_TO_WIDTH = 420;

interface Props {
  section: AssessmentSection;
  /** The team that is looked at where it is one at a time. */
  team: string;
  onTeam: (team: string) => void;
  open: OpenAssessment;
  milestones: MilestonesState;
  chosen: CellPlace | undefined;
  onChoose: (cell: CellPlace | undefined) => void;
  /** Opens a practice beside the map. */
  onOpen: (place: Place) => void;
  linkTo: LinkTo;
  /** Absent where no interview can be held. */
  onInterview: (() => void) | undefined;
  width: number;
  /** In a panel what is shown scrolls; a page grows. */
  scrolls: boolean;
  nowMs: number;
}

/** The view of the assessment that was chosen; the team looked at stays from one to the next. */
export function SectionBody(props: Props) {
  const styles = useStyles2(getStyles);
  const { section, team, open, milestones, chosen, onChoose, width, scrolls } = props;
  const { teams } = open.assessment;
  const teamChoice = teams.length > 1 && <TeamChoice teams={teams} team={team} onTeam={props.onTeam} />;
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
    default:
      return (
        <div className={cx(scrolls && styles.scroll, width <= DENSE_UP_TO_WIDTH && styles.dense)}>
          <OtherSection {...props} section={section} teamChoice={teamChoice} />
        </div>
      );
  }
}

interface OtherProps extends Props {
  section: Exclude<AssessmentSection, 'map' | 'history'>;
  teamChoice: ReactNode;
}

function OtherSection({ section, open, milestones, team, teamChoice, nowMs, width, ...ways }: OtherProps) {
  const { linkTo, onOpen, onInterview } = ways;
  switch (section) {
    case 'progress':
      return (
        <ProgressSection
          assessment={open.assessment}
          milestones={milestones.milestones}
          today={dayOf(nowMs)}
          width={width}
        />
      );
    case 'next':
      return <NextSection {...{ open, team, teamChoice, linkTo, onOpen, onInterview }} />;
    case 'compare':
      return <CompareSection assessment={open.assessment} milestones={milestones.milestones} />;
    case 'milestones':
      return <MilestonesSection open={open} state={milestones} linkTo={linkTo} today={todayHere} />;
  }
}

const getStyles = () => ({
  dense: css({ 'table th, table td': { padding: '2px 4px !important', fontSize: 12 } }),
  scroll: css({ flex: '1 1 auto', minHeight: 0, overflow: 'auto' }),
});
