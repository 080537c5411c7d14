import { proposeName } from '../../documents/proposeName';
import { API_VERSION, type Resource } from '../../documents/resource';
import type { Assessment } from '../assessment/parseAssessment';
import type { Evidence } from '../evidence/signalState';
import { freezeEvidence } from './frozenEvidence';
import { milestoneHash } from './milestoneHash';
import type { MilestoneResource } from './milestoneSchema';

export interface NewMilestone {
  assessment: Assessment;
  /** Of the assessment's document. */
  documentUid: string;
  evidence: Evidence;
  /** As people call it: “Autumn 2026”. */
  name: string;
  /** ISO day that the answers stand for. */
  date: string;
  madeAtMs: number;
}

/** The resources of a milestone's document: the assessment as it is now with its evidence, and its model. */
export function makeMilestone(wanted: NewMilestone): [milestone: MilestoneResource, model: Resource] {
  const { assessment, documentUid, evidence, date, madeAtMs } = wanted;
  const { model, scope, coaches, startedFrom, answers, teams } = assessment;
  const displayName = wanted.name.trim();
  const open: MilestoneResource = {
    apiVersion: API_VERSION,
    kind: 'Milestone',
    metadata: { name: proposeName(displayName, [], 'milestone'), displayName },
    spec: {
      assessment: { uid: documentUid, name: assessment.name, displayName: assessment.displayName },
      model: model.metadata.name,
      modelVersion: model.spec.version,
      date,
      madeAt: new Date(madeAtMs).toISOString(),
      ...(scope !== undefined && { scope }),
      coaches: [...coaches],
      teams: Object.fromEntries(teams.map((team) => [team.id, { displayName: team.displayName }])),
      ...(startedFrom !== undefined && { startedFrom }),
      answers,
      evidence: freezeEvidence(
        evidence,
        teams.map(({ id }) => id)
      ),
      hash: '',
    },
  };
  return [{ ...open, spec: { ...open.spec, hash: milestoneHash(open, model) } }, model];
}
