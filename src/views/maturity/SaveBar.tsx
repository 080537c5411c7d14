import { Alert } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { SaveLine } from './SaveLine';
import { saveProblemWords } from './saveWords';

interface Props {
  open: OpenAssessment;
  /** Few words, and the button only where there is something to save. */
  isNarrow?: boolean;
}

/** What is unsaved, the button that saves it or why it cannot be pressed, and why the last save did not happen. */
export function SaveBar({ open, isNarrow = false }: Props) {
  const problem = saveProblemWords(open.save);
  return (
    <div>
      <SaveLine open={open} isNarrow={isNarrow} />
      {problem && (
        <Alert severity="warning" title={problem.title}>
          {problem.text}
        </Alert>
      )}
      {open.draftFailed && (open.unsaved > 0 || Object.keys(open.begun).length > 0) && (
        <Alert severity="warning" title="This browser cannot keep drafts">
          Unsaved answers and what is typed beside them are lost when this page is left: save often.
        </Alert>
      )}
    </div>
  );
}
