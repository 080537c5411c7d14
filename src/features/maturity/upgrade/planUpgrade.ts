import type { DocumentProblem, LoadedDocument } from '../../../core/documents/loadedDocument';
import type { Resource } from '../../../core/documents/resource';
import { listEntries } from '../../../core/maturity/assessment/nestedMap';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import type { ModelChange } from '../../../core/maturity/versions/modelChange';
import { compareModels } from '../../../core/maturity/versions/compareModels';
import { upgradeAssessments } from '../../../core/maturity/versions/upgradeAssessments';
import type { ArchivedAnswer, UpgradeMark } from '../../../core/maturity/versions/upgradeSchema';

export interface PlacedMark {
  practiceId: string;
  team: string;
  mark: UpgradeMark;
}

/** What an upgrade of one assessment would do. */
export interface UpgradePlan {
  changes: readonly ModelChange[];
  keptCount: number;
  /** To be confirmed, or to be assessed again. */
  marks: readonly PlacedMark[];
  archived: readonly ArchivedAnswer[];
  /** Other assessments in the same document by the same model: they come along. */
  others: readonly string[];
  /** The document's resources after it. */
  resources: readonly Resource[];
}

export type PlannedUpgrade = { ok: true; plan: UpgradePlan } | { ok: false; problems: readonly DocumentProblem[] };

/** Works out an upgrade of the assessment `name` to the version `after`; nothing is written. */
export function planUpgrade(
  document: LoadedDocument,
  name: string,
  { before, after }: { before: MaturityModel; after: MaturityModel },
  atMs: number
): PlannedUpgrade {
  const result = upgradeAssessments(document.resources, before.metadata.name, after, atMs);
  if (!result.ok) {
    return result;
  }
  const own = result.assessments[name];
  const marks = own === undefined ? [] : listEntries(own.marks);
  const plan: UpgradePlan = {
    changes: compareModels(before, after),
    keptCount: own?.keptCount ?? 0,
    marks: marks.map(({ outer, inner, value }) => ({ practiceId: outer, team: inner, mark: value })),
    archived: own?.archived ?? [],
    others: Object.keys(result.assessments).filter((other) => other !== name),
    resources: result.resources,
  };
  return { ok: true, plan };
}
