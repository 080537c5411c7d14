import { Alert } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { frozenCounts } from './frozenCounts';

/** What a milestone made now keeps, and what to know before. */
export function FrozenFacts({ open }: { open: OpenAssessment }) {
  const { answered, places, known, signals } = frozenCounts(open.assessment, open.evidence);
  const unknown = signals - known;
  return (
    <>
      <p>
        Kept: the model, {answered} of {places} answers, and the evidence with its queries, which is read again right
        before ({known} of {signals} signals known now). A milestone never changes.
      </p>
      {open.unsaved > 0 && (
        <Alert
          severity="info"
          title={`${open.unsaved} ${open.unsaved === 1 ? 'answer is' : 'answers are'} saved first`}
        />
      )}
      {open.conflicts.length > 0 && (
        <Alert severity="warning" title="Somebody else answered the same in another way">
          Choose what holds before: answers in conflict are not saved.
        </Alert>
      )}
      {unknown > 0 && (
        <p>
          {unknown === 1 ? '1 signal is' : `${unknown} signals are`} unknown now. What stays so is kept as unknown: that
          is never a failed check.
        </p>
      )}
    </>
  );
}
