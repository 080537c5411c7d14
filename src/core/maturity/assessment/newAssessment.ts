import { API_VERSION, type Resource } from '../../documents/resource';
import type { MaturityModel } from '../modelSchema';
import type { AssessmentResource } from './assessmentSchema';

/** The resources of a new assessment's document: the assessment, nothing answered yet, and the model as it is now. */
export function newAssessment(
  name: string,
  displayName: string,
  teams: readonly string[],
  model: MaturityModel
): Resource[] {
  const assessment: AssessmentResource = {
    apiVersion: API_VERSION,
    kind: 'Assessment',
    metadata: { name, displayName },
    spec: {
      model: model.metadata.name,
      teams: Object.fromEntries(teams.map((team) => [team, { displayName: team }])),
      coaches: [],
      totalShown: false,
      manualSignals: {},
      answers: {},
    },
  };
  return [assessment, model];
}
