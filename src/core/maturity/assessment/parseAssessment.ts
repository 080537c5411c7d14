import * as v from 'valibot';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { problemsOf } from '../../documents/problemsOf';
import type { Resource } from '../../documents/resource';
import { modelSchema, type MaturityModel } from '../modelSchema';
import type { Answers } from './answer';
import { type AssessmentResource, assessmentSchema, type Scope, type StartedFrom } from './assessmentSchema';
import type { ManualSignals } from './manualReading';
import { readAnswers } from './readAnswers';
import { readManualSignals } from './readManualSignals';
import { readTeams, type Team } from './readTeams';

/** An assessment as views and scores see it, with the model it was made with. */
export interface Assessment {
  name: string;
  displayName: string;
  model: MaturityModel;
  scope: Scope | undefined;
  /** By display name. */
  teams: readonly Team[];
  /** The only persons named in an assessment. */
  coaches: readonly string[];
  /** ISO day that the answers stand for. */
  date: string | undefined;
  /** The milestone whose answers this draft goes on from. */
  startedFrom: StartedFrom | undefined;
  /** Its own interval in months; undefined where the model's counts. */
  reassessEveryMonths: number | undefined;
  /** Whether one total is shown. */
  totalShown: boolean;
  /** What coaches read by hand: signal → team → reading. */
  manualSignals: ManualSignals;
  answers: Answers;
  /** Answers and readings that could not be read (they stay in the document as they are), teams named like persons. */
  problems: readonly DocumentProblem[];
}

export type ParsedAssessment = { ok: true; assessment: Assessment } | { ok: false; problems: DocumentProblem[] };

/** The assessment `name` of a document's resources; paths of problems begin at the document's resource list. */
export function parseAssessment(resources: readonly Resource[], name: string): ParsedAssessment {
  const index = indexOf(resources, 'Assessment', name);
  if (index < 0) {
    return failed('resources', 'assessment-missing', name);
  }
  const parsed = v.safeParse(assessmentSchema, resources[index]);
  if (!parsed.success) {
    return { ok: false, problems: problemsOf(parsed.issues, resources[index], `resources[${index}]`) };
  }
  const modelIndex = indexOf(resources, 'MaturityModel', parsed.output.spec.model);
  if (modelIndex < 0) {
    return failed(`resources[${index}].spec.model`, 'model-missing', parsed.output.spec.model);
  }
  const model = v.safeParse(modelSchema, resources[modelIndex]);
  return model.success
    ? { ok: true, assessment: assessmentOf(parsed.output, model.output, `resources[${index}].spec`) }
    : { ok: false, problems: problemsOf(model.issues, resources[modelIndex], `resources[${modelIndex}]`) };
}

function assessmentOf(resource: AssessmentResource, model: MaturityModel, path: string): Assessment {
  const { metadata, spec } = resource;
  const { answers, problems } = readAnswers(spec.answers, model, `${path}.answers`);
  const read = readTeams(spec.teams, spec.coaches, `${path}.teams`);
  const manual = readManualSignals(spec.manualSignals, `${path}.manualSignals`);
  return {
    name: metadata.name,
    displayName: metadata.displayName ?? metadata.name,
    model,
    scope: spec.scope,
    teams: read.teams,
    coaches: spec.coaches,
    date: spec.date,
    startedFrom: spec.startedFrom,
    reassessEveryMonths: spec.reassessEveryMonths,
    totalShown: spec.totalShown,
    manualSignals: manual.manualSignals,
    answers,
    problems: [...read.problems, ...manual.problems, ...problems],
  };
}

function indexOf(resources: readonly Resource[], kind: string, name: string): number {
  return resources.findIndex((resource) => resource.kind === kind && resource.metadata.name === name);
}

function failed(path: string, code: string, detail: string): ParsedAssessment {
  return { ok: false, problems: [{ path, code, detail }] };
}
