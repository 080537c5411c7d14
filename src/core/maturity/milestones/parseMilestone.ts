import * as v from 'valibot';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { problemsOf } from '../../documents/problemsOf';
import type { Resource } from '../../documents/resource';
import type { Answers } from '../assessment/answer';
import type { Scope, StartedFrom } from '../assessment/assessmentSchema';
import { readAnswers } from '../assessment/readAnswers';
import { readTeams, type Team } from '../assessment/readTeams';
import type { Evidence } from '../evidence/signalState';
import { modelSchema, type MaturityModel } from '../modelSchema';
import { readFrozenEvidence } from './frozenEvidence';
import { isAltered } from './milestoneHash';
import { type MilestoneResource, milestoneSchema } from './milestoneSchema';

/** A milestone as views and comparisons see it. */
export interface Milestone {
  /** Of its document. */
  uid: string;
  /** As people call it. */
  displayName: string;
  /** ISO day that the answers stand for. */
  date: string;
  /** ISO instant. */
  madeAt: string;
  assessment: { uid: string; name: string; displayName: string };
  model: MaturityModel;
  scope: Scope | undefined;
  coaches: readonly string[];
  /** By display name. */
  teams: readonly Team[];
  /** The milestone before. */
  startedFrom: StartedFrom | undefined;
  answers: Answers;
  /** As it was known when the milestone was made. */
  evidence: Evidence;
  /** Somebody changed it since it was made. */
  isAltered: boolean;
  problems: readonly DocumentProblem[];
}

export type ParsedMilestone = { ok: true; milestone: Milestone } | { ok: false; problems: DocumentProblem[] };

/** The milestone of a document; undefined where it holds none. */
export function parseMilestone(document: { uid: string; resources: readonly Resource[] }): ParsedMilestone | undefined {
  const { resources, uid } = document;
  const index = resources.findIndex(({ kind }) => kind === 'Milestone');
  const resource = resources[index];
  if (resource === undefined) {
    return undefined;
  }
  const parsed = v.safeParse(milestoneSchema, resource);
  if (!parsed.success) {
    return { ok: false, problems: problemsOf(parsed.issues, resource, `resources[${index}]`) };
  }
  const { model: modelName } = parsed.output.spec;
  const beside = resources.find(({ kind, metadata }) => kind === 'MaturityModel' && metadata.name === modelName);
  const model = v.safeParse(modelSchema, beside);
  if (beside === undefined || !model.success) {
    const path = `resources[${index}].spec.model`;
    return { ok: false, problems: [{ path, code: beside ? 'model-broken' : 'model-missing', detail: modelName }] };
  }
  const where = `resources[${index}].spec`;
  return { ok: true, milestone: milestoneOf(uid, parsed.output, model.output, isAltered(resource, beside), where) };
}

function milestoneOf(
  uid: string,
  { metadata, spec }: MilestoneResource,
  model: MaturityModel,
  altered: boolean,
  path: string
): Milestone {
  const { answers, problems } = readAnswers(spec.answers, model, `${path}.answers`);
  const { teams } = readTeams(spec.teams, spec.coaches, `${path}.teams`);
  const frozen = readFrozenEvidence(spec.evidence, `${path}.evidence`);
  const { assessment, date, madeAt, scope, coaches, startedFrom } = spec;
  return {
    uid,
    displayName: metadata.displayName ?? metadata.name,
    date,
    madeAt,
    assessment: { ...assessment, displayName: assessment.displayName ?? assessment.name },
    model,
    scope,
    coaches,
    teams,
    startedFrom,
    answers,
    evidence: frozen.evidence,
    isAltered: altered,
    problems: [...problems, ...frozen.problems],
  };
}
