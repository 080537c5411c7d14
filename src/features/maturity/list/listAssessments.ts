import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { type ParsedAssessment, parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { type DueState, dueState } from '../../../core/maturity/milestones/dueState';
import { findMilestones } from '../../../core/maturity/milestones/findMilestones';
import { type ReassessInterval, reassessMonths } from '../../../core/maturity/milestones/reassessMonths';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';

export interface ListedAssessment {
  document: LoadedDocument;
  name: string;
  title: string;
  parsed: ParsedAssessment;
  lastMilestone: Milestone | undefined;
  /** Undefined where the assessment cannot be read. */
  due: DueState | undefined;
  interval: ReassessInterval | undefined;
}

/** Every assessment in the documents, broken ones too, by title. */
export function listAssessments(documents: readonly LoadedDocument[], nowMs: number): ListedAssessment[] {
  return documents
    .flatMap((document) =>
      document.resources
        .filter((resource) => resource.kind === 'Assessment')
        .map(({ metadata: { name, displayName } }): ListedAssessment => {
          const parsed = parseAssessment(document.resources, name);
          const lastMilestone = findMilestones(documents, { documentUid: document.uid, name }).milestones.at(-1);
          const interval = parsed.ok ? reassessMonths(parsed.assessment) : undefined;
          const due = interval && dueState(lastMilestone?.date, interval.months, nowMs);
          return { document, name, title: displayName ?? name, parsed, lastMilestone, due, interval };
        })
    )
    .sort((a, b) => a.title.localeCompare(b.title));
}
