import { useMemo } from 'react';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import { sloCount } from '../../core/maturity/evidence/sloCount';
import { useDocuments } from '../documents/useDocuments';
import { documentsKnown } from './documentsKnown';

/** What is known of each signal for these teams; so far `slo_count`, from the documents of this Grafana. */
export function useEvidence(teams: readonly string[]): Evidence {
  const { state } = useDocuments();
  const key = teams.join('\n');
  return useMemo(
    () => ({ slo_count: sloCount(documentsKnown(state), key === '' ? [] : key.split('\n')) }),
    [state, key]
  );
}
