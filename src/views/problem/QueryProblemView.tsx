import { Alert, Button } from '@grafana/ui';
import React from 'react';
import type { QueryProblem } from '../../core/measure/bucket';
import { formatDateTimeZone } from '../format/formatTime';
import { queryProblemWords } from '../words/queryProblemWords';

interface Props {
  problem: QueryProblem;
  /** The moment since which the figures shown hold, where older ones are still shown. */
  holdsSince?: { timeMs: number; timeZone: string };
  onRetry?: () => void;
}

/** A query without an answer: what failed, since when the figures shown hold, what to do. */
export function QueryProblemView({ problem, holdsSince, onRetry }: Props) {
  const { title, advice } = queryProblemWords[problem.code];
  return (
    <Alert severity="error" title={title}>
      <p>{advice}</p>
      {holdsSince && (
        <p>The figures shown are those of {formatDateTimeZone(holdsSince.timeMs, holdsSince.timeZone)}.</p>
      )}
      {problem.detail !== '' && <p>It said: {problem.detail}</p>}
      {onRetry && (
        <Button variant="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
