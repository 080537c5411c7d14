import type { DocumentProblem } from '../../documents/loadedDocument';
import { problemsOf } from '../../documents/problemsOf';
import type { Resource } from '../../documents/resource';
import { modelSchema, type MaturityModel } from '../modelSchema';
import { type Answers, answerSchema } from './answer';
import { type AssessmentResource, assessmentSchema } from './assessmentSchema';
import { listEntries, withEntry } from './nestedMap';

export interface Team {
  /** As SLOs name it. */
  id: string;
  displayName: string;
}

/** An assessment as views and scores see it, with the model it was made with. */
export interface Assessment {
  name: string;
  displayName: string;
  model: MaturityModel;
  /** By display name. */
  teams: readonly Team[];
  answers: Answers;
  /** Answers that could not be read; they stay in the document as they are. */
  problems: readonly DocumentProblem[];
}

export type ParsedAssessment = { ok: true; assessment: Assessment } | { ok: false; problems: DocumentProblem[] };

/** The assessment `name` of a document's resources; paths of problems begin at the document's resource list. */
export function parseAssessment(resources: readonly Resource[], name: string): ParsedAssessment {
  const index = indexOf(resources, 'Assessment', name);
  if (index < 0) {
    return failed('resources', 'assessment-missing', name);
  }
  const parsed = assessmentSchema.safeParse(resources[index]);
  if (!parsed.success) {
    return { ok: false, problems: problemsOf(parsed.error, resources[index], `resources[${index}]`) };
  }
  const modelIndex = indexOf(resources, 'MaturityModel', parsed.data.spec.model);
  if (modelIndex < 0) {
    return failed(`resources[${index}].spec.model`, 'model-missing', parsed.data.spec.model);
  }
  const model = modelSchema.safeParse(resources[modelIndex]);
  return model.success
    ? { ok: true, assessment: assessmentOf(parsed.data, model.data, `resources[${index}].spec.answers`) }
    : { ok: false, problems: problemsOf(model.error, resources[modelIndex], `resources[${modelIndex}]`) };
}

function assessmentOf(resource: AssessmentResource, model: MaturityModel, path: string): Assessment {
  const { answers, problems } = readAnswers(resource.spec.answers, model, path);
  return {
    name: resource.metadata.name,
    displayName: resource.metadata.displayName ?? resource.metadata.name,
    model,
    teams: Object.entries(resource.spec.teams)
      .map(([id, team]) => ({ id, displayName: team.displayName ?? id }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName)),
    answers,
    problems,
  };
}

function readAnswers(stored: AssessmentResource['spec']['answers'], model: MaturityModel, path: string) {
  const levels = new Set(model.spec.levels.map((level) => level.id));
  const problems: DocumentProblem[] = [];
  let answers: Answers = {};
  for (const { outer: practice, inner: team, value } of listEntries(stored)) {
    const parsed = answerSchema.safeParse(value);
    const where = `${path}.${practice}.${team}`;
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.error, value, where));
    } else if (parsed.data.state === 'level' && !levels.has(parsed.data.level)) {
      problems.push({ path: `${where}.level`, code: 'unknown-level', detail: parsed.data.level });
    } else {
      answers = withEntry(answers, practice, team, parsed.data);
    }
  }
  return { answers, problems };
}

function indexOf(resources: readonly Resource[], kind: string, name: string): number {
  return resources.findIndex((resource) => resource.kind === kind && resource.metadata.name === name);
}

function failed(path: string, code: string, detail: string): ParsedAssessment {
  return { ok: false, problems: [{ path, code, detail }] };
}
