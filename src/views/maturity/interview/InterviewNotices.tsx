import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { AssessmentNotices } from '../AssessmentNotices';
import { SaveBar } from '../SaveBar';
import { saveProblemWords } from '../saveWords';

/** What went wrong with saving; nothing else stands between the question and the people. */
export function InterviewNotices({ open }: { open: OpenAssessment }) {
  const isProblem = saveProblemWords(open.save) !== undefined || open.draftFailed;
  return (
    <>
      {isProblem && <SaveBar open={open} />}
      {open.conflicts.length > 0 && <AssessmentNotices open={open} />}
    </>
  );
}
