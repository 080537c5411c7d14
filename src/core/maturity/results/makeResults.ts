import { API_VERSION } from '../../documents/resource';
import { proposeName } from '../../documents/proposeName';
import type { Assessment } from '../assessment/parseAssessment';
import { milestoneAssessment } from '../milestones/milestoneAssessment';
import type { Milestone } from '../milestones/parseMilestone';
import type { ManualSignals } from '../assessment/manualReading';
import { frozenReadings } from './frozenReadings';
import type { AssessmentResults } from './resultsSchema';

/** Results as they are made here: readings are what they should be. */
export type MadeResults = AssessmentResults & { spec: { manualSignals?: ManualSignals } };

/** The results of an assessment as they stand. */
export function assessmentResults(assessment: Assessment): MadeResults {
  const { displayName, model, scope, date, coaches, teams, answers, manualSignals } = assessment;
  const { name, displayName: modelTitle } = model.metadata;
  return {
    apiVersion: API_VERSION,
    kind: 'AssessmentResults',
    metadata: { name: proposeName(displayName, [], 'results'), displayName },
    spec: {
      model: { name, version: model.spec.version, ...(modelTitle !== undefined && { displayName: modelTitle }) },
      ...(scope && { scope }),
      ...(date !== undefined && { date }),
      coaches: [...coaches],
      teams: Object.fromEntries(teams.map((team) => [team.id, { displayName: team.displayName }])),
      answers,
      ...(Object.keys(manualSignals).length > 0 && { manualSignals }),
    },
  };
}

/** The results of a milestone, with the readings by hand that are part of its evidence. */
export function milestoneResults(milestone: Milestone): MadeResults {
  const { uid, displayName: name, madeAt } = milestone;
  const results = assessmentResults({ ...milestoneAssessment(milestone), manualSignals: frozenReadings(milestone) });
  return { ...results, spec: { ...results.spec, milestone: { uid, name, madeAt } } };
}
