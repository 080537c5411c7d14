import type { DocumentStore, SaveResult } from '../../adapters/documents/documentStore';
import type { AssessmentRef } from '../../adapters/maturity/assessmentState';
import { DOCUMENT_TAG } from '../../core/documents/documentOptions';
import { proposeName, proposeUid } from '../../core/documents/proposeName';
import { ASSESSMENT_TAG } from '../../core/maturity/assessment/assessmentSchema';
import { newAssessment } from '../../core/maturity/assessment/newAssessment';
import { transformation } from '../../core/maturity/models/transformation/transformation';

export interface NewAssessmentValues {
  title: string;
  teams: readonly string[];
  folderUid: string;
}

/** Creates the document of a new assessment by the built-in model; `takenUids` are known to exist. */
export async function createAssessment(
  store: Pick<DocumentStore, 'create'>,
  { title, teams, folderUid }: NewAssessmentValues,
  takenUids: readonly string[]
): Promise<{ ref: AssessmentRef; result: SaveResult }> {
  const name = proposeName(title, [], 'assessment');
  const uid = proposeUid(`assessment ${title}`, takenUids);
  const result = await store.create({
    uid,
    title,
    folderUid,
    tags: [DOCUMENT_TAG, ASSESSMENT_TAG],
    resources: newAssessment(name, title, teams, transformation),
  });
  return { ref: { documentUid: uid, name }, result };
}
