import React from 'react';
import type { AssessmentRef, AssessmentState } from '../../adapters/maturity/assessmentState';
import { useAssessment } from '../../adapters/maturity/useAssessment';
import { useMilestones } from '../../adapters/maturity/useMilestones';
import { filterTeams } from '../../core/maturity/assessment/filterTeams';
import { AssessmentScreen } from '../../views/maturity/AssessmentScreen';

interface Props {
  reference: AssessmentRef;
  /** Names of the teams to show; blank ones count as none. */
  teams: readonly string[];
  width: number;
  height: number;
}

/** The assessment in a panel: what is entered goes to the assessment's document, not to the panel's options. */
export function AssessmentPanel({ reference, teams, width, height }: Props) {
  const state = useAssessment(reference);
  const milestones = useMilestones(reference);
  return <AssessmentScreen state={onlyTeams(state, teams)} milestones={milestones} width={width} height={height} />;
}

function onlyTeams(state: AssessmentState, teams: readonly string[]): AssessmentState {
  return state.status === 'ready'
    ? { ...state, open: { ...state.open, assessment: filterTeams(state.open.assessment, teams) } }
    : state;
}
