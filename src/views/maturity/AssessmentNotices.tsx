import { Alert, Button } from '@grafana/ui';
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
      {open.document.overwritten !== undefined && open.readOnly === undefined && (
        <Alert severity="warning" title="An edit of this assessment was overwritten from outside of Headroom">
          <p>
            Somebody saved the dashboard from an older state in Grafana&apos;s own editor. The answers lost can be
            brought back.
          </p>
          <Button size="sm" onClick={() => open.actions.settleOverwritten('restore')}>
            Bring them back
          </Button>{' '}
          <Button size="sm" variant="secondary" onClick={() => open.actions.settleOverwritten('keep-present')}>
            Keep what is stored now
          </Button>
        </Alert>
      )}
      <ConflictList open={open} />
    </>
  );
}
