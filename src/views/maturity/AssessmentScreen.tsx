import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { AssessmentState } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { assessmentProblemWords } from './assessmentProblemWords';
import { storeProblemWords } from '../words/storeProblemWords';
import { AssessmentView } from './AssessmentView';
import { InterviewGate } from './interview/InterviewGate';
import type { InterviewHost } from './interview/interviewHost';
import type { LinkTo } from './linkTo';
import type { ViewState } from './sections';

interface Props {
  state: AssessmentState;
  milestones: MilestonesState;
  linkTo: LinkTo;
  width: number;
  height?: number;
  /** What is looked at, where that is kept elsewhere, such as in the address. */
  viewState?: ViewState;
  /** What interviews need; absent where none are held. */
  interview?: InterviewHost;
  /** An interview is offered first, before the views. */
  beginsWithInterview?: boolean;
}

/** An assessment in each state it can be in. */
export function AssessmentScreen({ state, milestones, linkTo, width, height, viewState, ...props }: Props) {
  switch (state.status) {
    case 'loading':
      return <LoadingPlaceholder text="Reading the assessment…" />;
    case 'failed': {
      const { title, advice } = storeProblemWords[state.problem.code];
      return (
        <Alert severity="warning" title={title}>
          {advice} Assessments are kept in dashboards of this Grafana; snapshots and public dashboards cannot read them.
        </Alert>
      );
    }
    case 'broken':
      return (
        <Alert severity="error" title={`The assessment in “${state.title}” cannot be read`}>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
            ))}
          </ul>
        </Alert>
      );
    case 'ready':
      return (
        <InterviewGate
          open={state.open}
          host={props.interview}
          beginsOpen={props.beginsWithInterview}
          width={width}
          height={height}
        >
          {(entry, onInterview) => (
            <AssessmentView
              open={state.open}
              milestones={milestones}
              linkTo={linkTo}
              width={width}
              height={height}
              viewState={viewState}
              entry={entry}
              onInterview={onInterview}
            />
          )}
        </InterviewGate>
      );
  }
}
