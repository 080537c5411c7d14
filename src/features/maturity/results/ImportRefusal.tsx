import { Alert } from '@grafana/ui';
import React from 'react';
import type { ReadOnlyReason } from '../../../adapters/maturity/assessmentState';

/** Why results can be looked at here, and not taken over. */
export function ImportRefusal({ reason }: { reason: ReadOnlyReason }) {
  return (
    <Alert severity="info" title="You can look at results here, not take them over">
      {ADVICE[reason]}
    </Alert>
  );
}

const ADVICE: Readonly<Record<ReadOnlyReason, string>> = {
  'no-right': 'You may not edit in the folder of this assessment. Ask for Edit on it.',
  managed: 'This assessment is kept outside of Grafana. Change it where it is kept.',
  copy: 'This dashboard is a copy of another assessment. Import the results in the original.',
};
