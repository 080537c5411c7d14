import type { DocumentProblem, LoadedDocument } from '../../documents/loadedDocument';
import { isJsonObject, own } from '../../documents/json';
import { type Milestone, parseMilestone } from './parseMilestone';

export interface BrokenMilestone {
  uid: string;
  title: string;
  problems: readonly DocumentProblem[];
}

export interface FoundMilestones {
  /** Oldest first. */
  milestones: readonly Milestone[];
  /** Those of this assessment that cannot be read. */
  broken: readonly BrokenMilestone[];
}

/** The milestones of one assessment among documents; copies count nowhere. */
export function findMilestones(
  documents: readonly LoadedDocument[],
  assessment: { documentUid: string; name?: string | undefined }
): FoundMilestones {
  const milestones: Milestone[] = [];
  const broken: BrokenMilestone[] = [];
  for (const document of documents) {
    const parsed = isOf(document, assessment) ? parseMilestone(document) : undefined;
    if (parsed?.ok === true) {
      milestones.push(parsed.milestone);
    } else if (parsed !== undefined) {
      broken.push({ uid: document.uid, title: document.title, problems: parsed.problems });
    }
  }
  const key = ({ date, madeAt }: Milestone) => `${date} ${madeAt}`;
  return { milestones: milestones.sort((a, b) => (key(a) < key(b) ? -1 : 1)), broken };
}

function isOf(document: LoadedDocument, { documentUid, name }: { documentUid: string; name?: string | undefined }) {
  const found = document.resources.find(({ kind }) => kind === 'Milestone')?.spec.assessment;
  return (
    document.copyOf === undefined &&
    isJsonObject(found) &&
    own(found, 'uid') === documentUid &&
    (name === undefined || own(found, 'name') === name)
  );
}
