import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import type { AssessmentRef } from '../../../adapters/maturity/assessmentState';
import { DOCUMENT_TAG } from '../../../core/documents/documentOptions';
import { proposeName, proposeUid } from '../../../core/documents/proposeName';
import type { Resource } from '../../../core/documents/resource';
import { ASSESSMENT_TAG, type Scope } from '../../../core/maturity/assessment/assessmentSchema';
import { changeCoach, changeDetails } from '../../../core/maturity/assessment/changeDetails';
import { newAssessment } from '../../../core/maturity/assessment/newAssessment';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

export interface NewAssessmentValues {
  title: string;
  /** Key of a choice of `modelChoices`. */
  modelKey: string;
  scopeKind: Scope['kind'];
  /** What is assessed where the scope is services. */
  services: readonly string[];
  teams: readonly string[];
  coaches: readonly string[];
  /** ISO day that the answers stand for. */
  date: string;
  folderUid: string;
}

/** Creates the document of a new assessment by `model`, which lies beside it; `takenUids` are known to exist. */
export async function createAssessment(
  store: Pick<DocumentStore, 'create'>,
  values: Omit<NewAssessmentValues, 'modelKey'>,
  model: MaturityModel,
  takenUids: readonly string[]
): Promise<{ ref: AssessmentRef; result: SaveResult }> {
  const { title, folderUid } = values;
  const name = proposeName(title, [], 'assessment');
  const uid = proposeUid(`assessment ${title}`, takenUids);
  const resources = resourcesOf(name, values, model);
  const result = await store.create({ uid, title, folderUid, tags: [DOCUMENT_TAG, ASSESSMENT_TAG], resources });
  return { ref: { documentUid: uid, name }, result };
}

function resourcesOf(
  name: string,
  { title, scopeKind, services, teams, coaches, date }: Omit<NewAssessmentValues, 'modelKey'>,
  model: MaturityModel
): Resource[] {
  const scope: Scope = scopeKind === 'service' ? { kind: scopeKind, services: [...services] } : { kind: scopeKind };
  const detailed = changeDetails(name, { scope, date })(newAssessment(name, title, teams, model));
  return coaches.reduce((resources, coach) => changeCoach(name, coach, 'add')(resources), detailed);
}
