import { Alert, LinkButton } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { readOnlyWords, whyNotSave } from '../../../views/maturity/saveWords';

/** Why the details cannot be changed here, and what would allow it. */
export function NotEditable({ open, backUrl }: { open: OpenAssessment; backUrl: string }) {
  const { readOnly } = open;
  const why = readOnly === undefined || readOnly === 'no-right' ? whyNotSave(open) : readOnlyWords(readOnly, open);
  return (
    <>
      <Alert severity="info" title="You can read this assessment, not change it">
        {why}
      </Alert>
      <LinkButton variant="secondary" href={backUrl}>
        Back to the assessment
      </LinkButton>
    </>
  );
}
