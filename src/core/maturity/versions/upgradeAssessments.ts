import * as v from 'valibot';
import { equalJson } from '../../documents/json';
import type { DocumentProblem } from '../../documents/loadedDocument';
import { problemsOf } from '../../documents/problemsOf';
import type { Resource } from '../../documents/resource';
import { type Answer, type Answers, answerSchema } from '../assessment/answer';
import { type AssessmentResource, assessmentSchema } from '../assessment/assessmentSchema';
import { entryOf, listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import { type MaturityModel, modelSchema } from '../modelSchema';
import { carryMarks } from './carryMarks';
import { upgradeAnswers, type UpgradedAnswers } from './upgradeAnswers';

export type UpgradedAssessments =
  | {
      ok: true;
      resources: Resource[];
      /** What became of each assessment that was made by the model, by name. */
      assessments: Readonly<Record<string, UpgradedAnswers>>;
    }
  | { ok: false; problems: DocumentProblem[] };

/**
 * The document's resources with the model `modelName` replaced by a later version, and all assessments by it brought up
 * to that. What is to be looked at again is in `spec.upgrade`, what has no place any more in `spec.archive` of each.
 * Milestones keep the model they were made with. Nothing is done where one of them cannot be read, or the later
 * version's name is taken; and where both are the same. `atMs`: the instant of the upgrade.
 */
export function upgradeAssessments(
  resources: readonly Resource[],
  modelName: string,
  after: MaturityModel,
  atMs: number
): UpgradedAssessments {
  const isModel = (one: Resource, name: string) => one.kind === 'MaturityModel' && one.metadata.name === name;
  const index = resources.findIndex((one) => isModel(one, modelName));
  const before = v.safeParse(modelSchema, resources[index]);
  const problems = [
    ...(index < 0 ? [{ path: 'resources', code: 'model-missing', detail: modelName }] : []),
    ...(index >= 0 && !before.success ? problemsOf(before.issues, resources[index], `resources[${index}]`) : []),
    ...resources.flatMap((one, at) =>
      at !== index && isModel(one, after.metadata.name)
        ? [{ path: `resources[${at}].metadata.name`, code: 'model-name-taken', detail: after.metadata.name }]
        : []
    ),
  ];
  if (!before.success || problems.length > 0) {
    return { ok: false, problems };
  }
  if (equalJson(before.output, after)) {
    return { ok: true, resources: [...resources], assessments: {} };
  }
  const assessments: Record<string, UpgradedAnswers> = {};
  const upgraded = resources.map((one, at): Resource => {
    if (at === index) {
      return after;
    }
    if (one.kind !== 'Assessment' || one.spec.model !== modelName) {
      return one;
    }
    const parsed = v.safeParse(assessmentSchema, one);
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.issues, one, `resources[${at}]`));
      return one;
    }
    const result = upgradeOne(parsed.output, before.output, after, new Date(atMs).toISOString());
    assessments[one.metadata.name] = result.upgraded;
    return { ...one, spec: { ...one.spec, ...result.spec } };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, resources: upgraded, assessments };
}

function upgradeOne({ spec }: AssessmentResource, before: MaturityModel, after: MaturityModel, at: string) {
  const { readable, broken } = partAnswers(spec.answers);
  const upgraded = upgradeAnswers(before, after, readable);
  const carried = carryMarks(spec.upgrade, readable, { before, after, upgraded });
  const taken: ReadonlyArray<NestedMap<unknown>> = [upgraded.answers, upgraded.marks];
  const free = broken.filter(({ outer, inner }) => taken.every((map) => entryOf(map, outer, inner) === undefined));
  const answers = free.reduce<NestedMap<unknown>>(
    (map, { outer, inner, value }) => withEntry(map, outer, inner, value),
    upgraded.answers
  );
  const archived = [
    ...broken
      .filter((one) => !free.includes(one))
      .map(({ outer, inner, value }) => ({ practiceId: outer, team: inner, answer: value })),
    ...carried.archived,
    ...upgraded.archived,
  ];
  const archive = [...entriesOf(spec.archive), ...archived];
  const upgrade = { from: before.spec.version, to: after.spec.version, at, marks: carried.marks };
  return { upgraded, spec: { model: after.metadata.name, answers, upgrade, ...(archive.length > 0 && { archive }) } };
}

/** Answers that cannot be read stay where they are. */
function partAnswers(stored: AssessmentResource['spec']['answers']) {
  let readable: Answers = {};
  const broken = listEntries(stored).filter(({ outer, inner, value }) => {
    const parsed = v.safeParse(answerSchema, value);
    const answer: Answer | undefined = parsed.success ? parsed.output : undefined;
    readable = withEntry(readable, outer, inner, answer);
    return answer === undefined;
  });
  return { readable, broken };
}

function entriesOf(archive: unknown): unknown[] {
  return Array.isArray(archive) ? archive : archive === undefined ? [] : [archive];
}
