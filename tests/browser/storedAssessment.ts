import type { Answer } from '../../src/core/maturity/assessment/answer';
import { newAssessment } from '../../src/core/maturity/assessment/newAssessment';
import { transformation } from '../../src/core/maturity/models/transformation/transformation';
import type { MaturityModel } from '../../src/core/maturity/modelSchema';
import type { Resource } from '../../src/core/documents/resource';
import type { StoredDocuments } from './storedDocuments';

/** Where viewers may edit. */
export const coachingFolder = 'coaching';
/** Of the demo's assessment, which has milestones; tests read it and answer in their own. */
export const demoAssessmentPath = '/a/headroom-slo-app/maturity/headroom-assessment-sre/sre';
export const demoMaturityDashboard = '/d/fjord-outfitters-maturity';

type Answers = Record<string, Record<string, Answer>>;

interface Parts {
  title?: string;
  teams?: readonly string[];
  model?: MaturityModel;
  answers?: Answers;
  folder?: string;
}

const NAME = 'test';

export const assessmentPath = (uid: string) => `/a/headroom-slo-app/maturity/${uid}/${NAME}`;

/** A new assessment of the demo's teams by the SRE transformation, but for what is given. */
export async function createAssessment(stored: StoredDocuments, uid: string, parts: Parts = {}): Promise<void> {
  const { title = 'Own assessment', teams = ['identity', 'storefront'], model = transformation } = parts;
  const resources = newAssessment(NAME, title, teams, model).map((resource) =>
    resource.kind === 'Assessment' && parts.answers
      ? { ...resource, spec: { ...resource.spec, answers: parts.answers } }
      : resource
  );
  await stored.create(uid, title, resources, parts.folder ?? coachingFolder);
}

/** What is stored of the assessment. */
export async function storedAssessment(stored: StoredDocuments, uid: string) {
  const resources = await stored.resources(uid);
  const found = resources.find(isAssessment);
  if (found === undefined) {
    throw new Error(`No assessment in ${uid}`);
  }
  return found.spec;
}

function isAssessment(resource: Resource): resource is Resource & { spec: { answers: Answers; startedFrom?: object } } {
  return resource.kind === 'Assessment';
}
