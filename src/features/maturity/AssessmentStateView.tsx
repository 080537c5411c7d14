import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { AssessmentState, OpenAssessment } from '../../adapters/maturity/assessmentState';
import { assessmentProblemWords } from '../../views/maturity/assessmentProblemWords';
import { StoreProblemView } from '../../views/problem/StoreProblemView';

interface Props {
  state: AssessmentState;
  children: (open: OpenAssessment) => ReactNode;
}

/** What can be done with an open assessment, or why it is not open. */
export function AssessmentStateView({ state, children }: Props) {
  switch (state.status) {
    case 'loading':
      return <LoadingPlaceholder text="Reading the assessment…" />;
    case 'failed':
      return <StoreProblemView problem={state.problem} />;
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
      return <>{children(state.open)}</>;
  }
}
