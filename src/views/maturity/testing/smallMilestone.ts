import type { Answers } from '../../../core/maturity/assessment/answer';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { makeMilestone } from '../../../core/maturity/milestones/makeMilestone';
import { type Milestone, parseMilestone } from '../../../core/maturity/milestones/parseMilestone';
import { assessmentResources } from '../../../core/maturity/testing/smallModel';
import type { Evidence } from '../../../core/maturity/evidence/signalState';

/** A milestone of the small model for tests of views. */
export function smallMilestone(name: string, date: string, answers: Answers, evidence: Evidence = {}): Milestone {
  const parsed = parseAssessment(assessmentResources(answers), 'spring');
  if (!parsed.ok) {
    throw new Error('the small model is broken');
  }
  const { assessment } = parsed;
  const wish = { assessment, documentUid: 'doc', evidence, name, date, madeAtMs: Date.parse(`${date}T12:00:00Z`) };
  const made = parseMilestone({ uid: `doc-${date}`, resources: makeMilestone(wish) });
  if (made?.ok !== true) {
    throw new Error('the milestone is broken');
  }
  return made.milestone;
}
