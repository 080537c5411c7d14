import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { AssessmentState } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { assessmentProblemWords } from './assessmentProblemWords';
import { storeProblemWords } from '../words/storeProblemWords';
import { AssessmentView } from './AssessmentView';

interface Props {
  state: AssessmentState;
  milestones: MilestonesState;
  width: number;
  height?: number;
}

/** An assessment in each state it can be in. */
export function AssessmentScreen({ state, milestones, width, height }: Props) {
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
      return <AssessmentView open={state.open} milestones={milestones} width={width} height={height} />;
  }
}
