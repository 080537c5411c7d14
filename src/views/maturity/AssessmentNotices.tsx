import { Alert, Button } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { ConflictList } from './ConflictList';
import { readOnlyWords } from './saveWords';
import { UnreadNotices } from './UnreadNotices';

/** What to know before answering: why it is read-only, answers that cannot be read, answers given twice. */
export function AssessmentNotices({ open }: { open: OpenAssessment }) {
  const readOnly = open.readOnly === undefined ? '' : readOnlyWords(open.readOnly, open);
  return (
    <>
      {readOnly !== '' && (
        <Alert severity="info" title="Read-only">
          {readOnly}
        </Alert>
      )}
      <UnreadNotices problems={open.assessment.problems} />
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
