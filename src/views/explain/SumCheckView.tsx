import { Button } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../adapters/loadable';
import type { SumCheck } from '../../adapters/measure/check/checkSum';
import { QueryProblemView } from '../problem/QueryProblemView';
import { sumCheckLines } from './sumCheckLines';

interface Props {
  /** Undefined before anybody asked for it. */
  check: Loadable<SumCheck> | undefined;
  onCheck: () => void;
  unit: 'events' | 'checks';
}

/** Offers to ask the whole window in one query and says how far the intervals' sum is from it. */
export function SumCheckView({ check, onCheck, unit }: Props) {
  if (check?.status === 'failed') {
    return <QueryProblemView problem={check.problem} onRetry={onCheck} />;
  }
  if (check?.status === 'ready' || check?.status === 'partial') {
    return (
      <>
        <ul>
          {sumCheckLines(check.value, unit).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {check.value.queries.map(({ role, expr }) => (
          <pre key={role} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {expr}
          </pre>
        ))}
      </>
    );
  }
  return (
    <>
      <p>Figures are sums of many short intervals. This asks for the whole window in one query and compares.</p>
      <Button variant="secondary" onClick={onCheck} disabled={check !== undefined}>
        {check === undefined ? 'Check against one query' : 'Asking…'}
      </Button>
    </>
  );
}
