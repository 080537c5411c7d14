import React, { useState } from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import type { CellPlace } from './map/HeatMap';
import { MapSection } from './map/MapSection';
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
}

/** The view of the assessment that was chosen; the team looked at stays from one to the next. */
export function SectionBody({ section, open, milestones, chosen, onChoose, width, scrolls }: Props) {
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
  }
}
