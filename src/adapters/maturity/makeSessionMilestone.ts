import { listEdits } from '../../core/maturity/assessment/edits';
import type { Milestone } from '../../core/maturity/milestones/parseMilestone';
import type { DocumentWriter, StoreProblem } from '../documents/documentStore';
import type { AssessmentSession } from './sessionState';
import type { AssessmentRef } from './assessmentState';
import { createMilestone, type MilestoneResult, type MilestoneWish } from './createMilestone';

/** `unsaved`: answers are only in this browser yet, or in conflict; the session says why. */
export type MadeResult = MilestoneResult | { kind: 'unsaved' };

interface Parts {
  store: Pick<DocumentWriter, 'read' | 'create' | 'save'>;
  writeMark: (milestone: Milestone) => Promise<StoreProblem | undefined>;
  session: Pick<AssessmentSession, 'state' | 'save' | 'adopt'>;
}

/** Saves what is unsaved, then makes the milestone; none where something could not be saved. */
export async function makeSessionMilestone(
  { store, writeMark, session }: Parts,
  ref: AssessmentRef,
  wish: MilestoneWish
): Promise<MadeResult> {
  await session.save();
  const state = session.state();
  if (state.status !== 'open' || listEdits(state.edits).length > 0) {
    return { kind: 'unsaved' };
  }
  const result = await createMilestone(store, writeMark, ref, wish);
  if (result.kind === 'made') {
    session.adopt(result.assessment);
  }
  return result;
}
