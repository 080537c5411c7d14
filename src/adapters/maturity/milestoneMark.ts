import { MILESTONE_TAG } from '../../core/maturity/milestones/milestoneSchema';
import type { Milestone } from '../../core/maturity/milestones/parseMilestone';
import { dayOf } from '../../core/maturity/assessment/isoTime';
import type { StoreProblem } from '../documents/documentStore';
import type { DocumentHttp } from '../documents/http/documentHttp';
import { storeProblem } from '../documents/http/storeProblem';

const ASSESSMENT_TAG_PREFIX = 'assessment:';
const TEAM_TAG_PREFIX = 'team:';

/** Writes a milestone as an annotation of the assessment's dashboard; undefined where Grafana took it. */
export async function writeMilestoneMark(http: DocumentHttp, milestone: Milestone): Promise<StoreProblem | undefined> {
  const answer = await http({ method: 'POST', path: '/api/annotations', body: milestoneMark(milestone) });
  return answer.kind === 'unreachable' || answer.status >= 300 ? storeProblem(answer) : undefined;
}

/** The annotation of a milestone: found by its tags, at the moment it was made or else at the begin of its day. */
export function milestoneMark({ displayName, date, madeAt, assessment, teams }: Milestone) {
  const madeMs = Date.parse(madeAt);
  return {
    dashboardUID: assessment.uid,
    time: dayOf(madeMs) === date ? madeMs : Date.parse(date),
    tags: [MILESTONE_TAG, ASSESSMENT_TAG_PREFIX + assessment.uid, ...teams.map(({ id }) => TEAM_TAG_PREFIX + id)],
    text: `${assessment.displayName} – ${displayName}`,
  };
}
