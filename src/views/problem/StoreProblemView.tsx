import { Alert, Button } from '@grafana/ui';
import React from 'react';
import type { StoreProblem } from '../../adapters/documents/documentStore';
import { storeProblemWords } from '../words/storeProblemWords';

interface Props {
  problem: StoreProblem;
  onRetry?: () => void;
}

/** Documents that cannot be read or written: what failed and what to do. */
export function StoreProblemView({ problem, onRetry }: Props) {
  const { title, advice } = storeProblemWords[problem.code];
  return (
    <Alert severity="error" title={title}>
      <p>{advice}</p>
      {problem.detail !== '' && <p>It said: {problem.detail}</p>}
      {onRetry && (
        <Button variant="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
