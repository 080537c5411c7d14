import { findMilestones, type FoundMilestones } from '../../core/maturity/milestones/findMilestones';
import type { DocumentWriter, StoreProblem } from '../documents/documentStore';

/** The milestones of one assessment as Grafana has them now, oldest first; a problem where the list cannot be had. */
export async function listMilestones(
  store: Pick<DocumentWriter, 'refresh' | 'state'>,
  assessmentUid: string
): Promise<FoundMilestones | StoreProblem> {
  await store.refresh();
  const { status, failure, documents } = store.state();
  return status === 'ready' || failure === undefined
    ? findMilestones(documents, { documentUid: assessmentUid })
    : failure;
}
