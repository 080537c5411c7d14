import { Alert } from '@grafana/ui';
import React from 'react';
import type { SourceTrouble } from '../../../core/maturity/evidence/sourceProblems';
import { capitalised } from '../practice/capitalised';
import { unknownWords } from '../practice/unknownWords';

/** Which sources did not answer when a milestone was to be made, and what it would keep of them. */
export function SourceTroubles({ troubles }: { troubles: readonly SourceTrouble[] }) {
  return (
    <Alert severity="warning" title="Not made yet: some evidence could not be read">
      <ul>
        {troubles.map(({ reason, problem, signals }) => (
          <li key={`${problem.source} ${problem.name ?? ''} ${reason}`}>
            {capitalised(unknownWords({ status: 'unknown', reason, problem }))}: {signals}{' '}
            {signals === 1 ? 'signal is' : 'signals are'} unknown by it.
            {problem.detail !== '' && ` It said: ${problem.detail}`}
          </li>
        ))}
      </ul>
      Read again, or make it all the same: it keeps them as unknown, never as failed checks.
    </Alert>
  );
}
