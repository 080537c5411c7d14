import { Alert } from '@grafana/ui';
import React from 'react';
import type { BrokenMilestone } from '../../../core/maturity/milestones/findMilestones';
import { assessmentProblemWords } from '../assessmentProblemWords';

/** Milestones that cannot be read, and why. */
export function BrokenMilestones({ broken }: { broken: readonly BrokenMilestone[] }) {
  return (
    <>
      {broken.map(({ uid, title, problems }) => (
        <Alert key={uid} severity="warning" title={`The milestone in “${title}” cannot be read`}>
          <ul>
            {problems.map((problem) => (
              <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
            ))}
          </ul>
        </Alert>
      ))}
    </>
  );
}
