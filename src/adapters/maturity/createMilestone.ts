import { DOCUMENT_TAG } from '../../core/documents/documentOptions';
import { isLoaded } from '../../core/documents/isLoaded';
import type { DocumentProblem, LoadedDocument } from '../../core/documents/loadedDocument';
import { type Assessment, parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { sameValue } from '../../core/maturity/assessment/sameValue';
import { modelEvidence } from '../../core/maturity/evidence/modelEvidence';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import { makeMilestone } from '../../core/maturity/milestones/makeMilestone';
import { MILESTONE_TAG } from '../../core/maturity/milestones/milestoneSchema';
import { milestoneUid } from '../../core/maturity/milestones/milestoneUid';
import { type Milestone, parseMilestone } from '../../core/maturity/milestones/parseMilestone';
import { startFrom, startOf } from '../../core/maturity/milestones/startFrom';
import { type WishProblem, wishProblem } from '../../core/maturity/milestones/wishProblem';
import type { DocumentWriter, SaveResult, StoreProblem } from '../documents/documentStore';
import type { AssessmentRef, ReadOnlyReason } from './assessmentState';
import { readOnlyReason } from './readOnlyReason';

export interface MilestoneWish {
  /** As people call it: “Autumn 2026”. */
  name: string;
  /** ISO day that the answers stand for. */
  date: string;
  /** What sources told; what the assessment holds as read by hand joins it. */
  evidence: Evidence;
  nowMs: number;
}

type Failure = Exclude<SaveResult, { kind: 'saved' }>;

export type MilestoneResult =
  /** `mark` is why the annotation was not written; the milestone is there all the same. */
  | { kind: 'made'; milestone: Milestone; assessment: LoadedDocument; mark: StoreProblem | undefined }
  /** The milestone is there, the assessment does not go on from it yet: the same wish again is safe and finishes it. */
  | { kind: 'not-linked'; milestone: Milestone; result: Failure }
  /** From here on nothing was written. */
  | { kind: 'not-made'; result: Failure }
  | { kind: 'invalid'; code: WishProblem }
  /** A milestone of this name with other answers is there. */
  | { kind: 'name-taken'; milestone: Milestone | undefined }
  /** Answers that nobody can read would be lost. */
  | { kind: 'broken'; problems: readonly DocumentProblem[] }
  | { kind: 'read-only'; reason: ReadOnlyReason };

type Store = Pick<DocumentWriter, 'read' | 'create' | 'save'>;
type WriteMark = (milestone: Milestone) => Promise<StoreProblem | undefined>;

/**
 * Makes a milestone of the assessment as it is stored: first its document, then the assessment goes on from it, then
 * the annotation.
 */
export async function createMilestone(
  store: Store,
  writeMark: WriteMark,
  ref: AssessmentRef,
  wish: MilestoneWish
): Promise<MilestoneResult> {
  const wrong = wishProblem(wish);
  if (wrong !== undefined) {
    return { kind: 'invalid', code: wrong };
  }
  const read = await readAssessment(store, ref);
  if ('kind' in read) {
    return read;
  }
  const created = await create(store, ref, read, wish);
  if ('kind' in created) {
    return created;
  }
  const linked = await link(store, ref, read, created);
  if (linked.kind !== 'saved') {
    return { kind: 'not-linked', milestone: created, result: linked };
  }
  return { kind: 'made', milestone: created, assessment: linked.document, mark: await writeMark(created) };
}

interface Read {
  document: LoadedDocument;
  assessment: Assessment;
}

async function readAssessment(store: Store, { documentUid, name }: AssessmentRef): Promise<Read | MilestoneResult> {
  const document = await store.read(documentUid);
  if (!isLoaded(document)) {
    return 'code' in document
      ? { kind: 'not-made', result: { kind: 'failed', problem: document } }
      : { kind: 'broken', problems: document.problems };
  }
  const reason = readOnlyReason(document);
  if (reason !== undefined) {
    return { kind: 'read-only', reason };
  }
  const parsed = parseAssessment(document.resources, name);
  const problems = parsed.ok
    ? parsed.assessment.problems.filter(({ path }) => path.includes('.spec.answers'))
    : parsed.problems;
  return parsed.ok && problems.length === 0
    ? { document, assessment: parsed.assessment }
    : { kind: 'broken', problems };
}

async function create(
  store: Store,
  { documentUid }: AssessmentRef,
  { document, assessment }: Read,
  { nowMs, ...wish }: MilestoneWish
): Promise<Milestone | MilestoneResult> {
  const uid = milestoneUid({ documentUid, name: assessment.name }, wish.name);
  const { manualSignals, model } = assessment;
  const evidence = modelEvidence(wish.evidence, { manualSignals, signals: model.spec.signals, nowMs });
  const resources = makeMilestone({ ...wish, evidence, assessment, documentUid, madeAtMs: nowMs });
  const parsed = parseMilestone({ uid, resources });
  if (parsed?.ok !== true) {
    return { kind: 'broken', problems: parsed?.problems ?? [] };
  }
  const title = `${assessment.displayName} – ${parsed.milestone.displayName}`;
  const place = { uid, title, folderUid: document.folderUid, tags: [DOCUMENT_TAG, MILESTONE_TAG] };
  const result = await store.create({ ...place, resources });
  if (result.kind === 'saved') {
    return parsed.milestone;
  }
  return result.kind === 'failed' && result.problem.code === 'exists'
    ? found(store, parsed.milestone)
    : { kind: 'not-made', result };
}

/** The milestone that is there already: ours from a try that failed half-way, or somebody else's of the same name. */
async function found(store: Store, wanted: Milestone): Promise<Milestone | MilestoneResult> {
  const document = await store.read(wanted.uid);
  const parsed = isLoaded(document) ? parseMilestone(document) : undefined;
  const there = parsed?.ok === true ? parsed.milestone : undefined;
  const content = ({ answers, teams, date, assessment, model }: Milestone) => {
    return [answers, teams, date, assessment.uid, assessment.name, model.metadata.name, model.spec.version];
  };
  return there !== undefined && !there.isAltered && sameValue(content(there), content(wanted))
    ? there
    : { kind: 'name-taken', milestone: there };
}

async function link(
  store: Store,
  { name }: AssessmentRef,
  { document, assessment }: Read,
  milestone: Milestone
): Promise<SaveResult> {
  const isLinked = assessment.startedFrom?.uid === milestone.uid;
  return isLinked
    ? { kind: 'saved', document }
    : store.save(document, startFrom(document.resources, name, startOf(milestone)));
}
