import { useMemo, useState } from 'react';
import type { Assessment } from '../../core/maturity/assessment/parseAssessment';
import { modelEvidence } from '../../core/maturity/evidence/modelEvidence';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import { useEvidence } from './useEvidence';

/** Evidence of an assessment's teams with what its coaches read by hand, marked as its model says. */
export function useAssessmentEvidence(assessment: Assessment | undefined, refreshCount: number): Evidence {
  const teams = useMemo(() => assessment?.teams.map(({ id }) => id) ?? [], [assessment]);
  const [nowMs] = useState(Date.now);
  const evidence = useEvidence(teams, refreshCount, assessment?.scope);
  return useMemo(() => {
    if (assessment === undefined) {
      return evidence;
    }
    const { manualSignals, model } = assessment;
    return modelEvidence(evidence, { manualSignals, signals: model.spec.signals, nowMs });
  }, [assessment, evidence, nowMs]);
}
