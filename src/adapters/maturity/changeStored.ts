import type { Conflict } from '../../core/documents/conflict';
import type { DetailsChange } from '../../core/maturity/assessment/changeDetails';
import type { DocumentWriter, SaveResult } from '../documents/documentStore';
import type { AssessmentSession } from './sessionState';

export type ChangeResult = SaveResult | { kind: 'not-open' };

/**
 * Writes a change of an assessment's details. What others changed alongside stays; where both changed the same field
 * nothing is written and the conflict is shown. A list of coaches takes both changes.
 */
export async function changeStored(
  store: Pick<DocumentWriter, 'save'>,
  session: Pick<AssessmentSession, 'state' | 'adopt'>,
  change: DetailsChange
): Promise<ChangeResult> {
  const state = session.state();
  if (state.status !== 'open') {
    return { kind: 'not-open' };
  }
  const first = await store.save(state.document, change(state.document.resources));
  const isAboutCoaches = first.kind === 'conflict' && first.conflicts.every(isOfCoaches);
  const result = isAboutCoaches ? await store.save(first.theirs, change(first.theirs.resources)) : first;
  if (result.kind === 'saved') {
    session.adopt(result.document);
  }
  return result;
}

function isOfCoaches({ resource, path }: Conflict): boolean {
  return resource.startsWith('Assessment/') && path === 'spec.coaches';
}
