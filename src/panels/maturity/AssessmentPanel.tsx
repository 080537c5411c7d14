import { LinkButton } from '@grafana/ui';
import React, { useCallback, useMemo, useState } from 'react';
import type { AssessmentRef, AssessmentState } from '../../adapters/maturity/assessmentState';
import { useAssessment } from '../../adapters/maturity/useAssessment';
import { useInterviewPlace } from '../../adapters/maturity/useInterviewPlace';
import { type MilestonesState, useMilestones } from '../../adapters/maturity/useMilestones';
import { answersUrl } from '../../app/links';
import { maturityLinkTo } from '../../app/maturityLinkTo';
import { filterTeams } from '../../core/maturity/assessment/filterTeams';
import { AssessmentScreen } from '../../views/maturity/AssessmentScreen';
import { ExportContext } from '../../views/maturity/milestones/exportContext';
import type { ViewPlace } from '../../views/maturity/sections';
import type { MaturityOptions } from './maturityOptions';
import { TeamSlos } from './TeamSlos';

interface Props {
  reference: AssessmentRef;
  /** Names of the teams to show; blank ones count as none. */
  teams: readonly string[];
  /** What is shown first. */
  start: MaturityOptions['start'];
  width: number;
  height: number;
  /** Grows when the dashboard refreshes. */
  refreshCount: number;
}

/** The assessment in a panel: what is entered goes to the assessment's document, not to the panel's options. */
export function AssessmentPanel({ reference, teams, start, width, height, refreshCount }: Props) {
  const state = useAssessment(reference, refreshCount);
  const milestones = useMilestones(reference);
  const viewState = useState<ViewPlace>({ section: start === 'interview' ? 'map' : start });
  const kept = useInterviewPlace(reference);
  const interview = useMemo(() => ({ kept, slos: (team: string) => <TeamSlos team={team} /> }), [kept]);
  const offerExport = useCallback(
    () => (
      <LinkButton size="sm" variant="secondary" icon="external-link-alt" href={answersUrl(reference)}>
        Export answers
      </LinkButton>
    ),
    [reference]
  );
  return (
    <ExportContext.Provider value={offerExport}>
      <AssessmentScreen
        state={onlyTeams(state, teams)}
        milestones={onlyMilestones(milestones, teams)}
        linkTo={maturityLinkTo}
        width={width}
        height={height}
        viewState={viewState}
        interview={interview}
        beginsWithInterview={start === 'interview'}
      />
    </ExportContext.Provider>
  );
}

function onlyMilestones(state: MilestonesState, teams: readonly string[]): MilestonesState {
  return { ...state, milestones: state.milestones.map((milestone) => filterTeams(milestone, teams)) };
}

function onlyTeams(state: AssessmentState, teams: readonly string[]): AssessmentState {
  return state.status === 'ready'
    ? { ...state, open: { ...state.open, assessment: filterTeams(state.open.assessment, teams) } }
    : state;
}
