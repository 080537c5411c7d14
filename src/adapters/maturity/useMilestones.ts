import { useMemo } from 'react';
import { findMilestones, type FoundMilestones } from '../../core/maturity/milestones/findMilestones';
import { useReadDocuments } from '../documents/useReadDocuments';
import type { StoreProblem } from '../documents/documentStore';
import type { AssessmentRef } from './assessmentState';

export interface MilestonesState extends FoundMilestones {
  /** `failed`: the list of documents could not be had; those read before are there. */
  status: 'loading' | 'ready' | 'failed';
  failure: StoreProblem | undefined;
}

/** The milestones of one assessment, oldest first, as this tab knows them. */
export function useMilestones({ documentUid, name }: AssessmentRef): MilestonesState {
  const { state } = useReadDocuments();
  const { status, failure, documents } = state;
  return useMemo(
    () => ({ status, failure, ...findMilestones(documents, { documentUid, name }) }),
    [status, failure, documents, documentUid, name]
  );
}
