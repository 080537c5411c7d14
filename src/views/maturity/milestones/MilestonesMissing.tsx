import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { MilestonesState } from '../../../adapters/maturity/useMilestones';
import { storeProblemWords } from '../../words/storeProblemWords';

/** Why milestones are not all here: still being read, or the list cannot be had. Nothing where all are. */
export function MilestonesMissing({ state: { status, failure, milestones } }: { state: MilestonesState }) {
  if (status === 'loading' && milestones.length === 0) {
    return <LoadingPlaceholder text="Reading milestones…" />;
  }
  if (failure === undefined) {
    return null;
  }
  const { title, advice } = storeProblemWords[failure.code];
  return (
    <Alert severity="warning" title={`Milestones could not be read anew: ${title}`}>
      {advice} {milestones.length > 0 && 'Those read before are shown.'}
    </Alert>
  );
}
