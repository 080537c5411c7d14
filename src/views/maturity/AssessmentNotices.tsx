import { Alert } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { assessmentProblemWords } from './assessmentProblemWords';
import { ConflictList } from './ConflictList';
import { readOnlyWords } from './saveWords';

/** What to know before answering: why it is read-only, answers that cannot be read, answers given twice. */
export function AssessmentNotices({ open }: { open: OpenAssessment }) {
  const readOnly = open.readOnly === undefined ? '' : readOnlyWords(open.readOnly, open);
  const { problems } = open.assessment;
  return (
    <>
      {readOnly !== '' && (
        <Alert severity="info" title="Read-only">
          {readOnly}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert severity="warning" title={`${problems.length} answers cannot be read and show as not assessed`}>
          <ul>
            {problems.map((problem) => (
              <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <ConflictList open={open} />
    </>
  );
}
