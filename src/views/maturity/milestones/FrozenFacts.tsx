import { Alert } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { frozenCounts } from './frozenCounts';

/** What a milestone made now keeps, and what to know before. */
export function FrozenFacts({ open }: { open: OpenAssessment }) {
  const { answered, places, known, loading, signals } = frozenCounts(open.assessment, open.evidence);
  const unknown = signals - known - loading;
  return (
    <>
      <p>
        Kept: the model, {answered} of {places} answers, and the evidence of today with its queries ({known} of{' '}
        {signals} signals known). A milestone never changes.
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
      {loading > 0 && (
        <Alert severity="warning" title={`${loading} signals are still being read`}>
          Wait until they are there: made now, the milestone keeps them as unknown.
        </Alert>
      )}
      {unknown > 0 && (
        <p>{unknown} signals are unknown and stay so in the milestone: unknown is never a failed check.</p>
      )}
    </>
  );
}
