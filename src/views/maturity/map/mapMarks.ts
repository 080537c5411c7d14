import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { answerOf } from '../../../core/maturity/assessment/answer';
import { listEntries } from '../../../core/maturity/assessment/nestedMap';
import { drift } from '../../../core/maturity/compare/drift';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { openMarks } from '../../../core/maturity/versions/openMarks';
import { readUpgrade } from '../../../core/maturity/versions/readUpgrade';
import { placeKey } from '../placeKey';

/** Places (as `placeKey`) that the map marks for what lies behind them. */
export interface MapMarks {
  /** Accepted at the last milestone, and the evidence no longer supports it. */
  drifted: ReadonlySet<string>;
  /** Carried into a new version of the model, and not confirmed yet. */
  toConfirm: ReadonlySet<string>;
}

export const noMarks: MapMarks = { drifted: new Set(), toConfirm: new Set() };

/** The marks of the draft; `last` is the milestone it goes on from. */
export function mapMarks(
  { document, assessment, evidence }: Pick<OpenAssessment, 'document' | 'assessment' | 'evidence'>,
  last: Milestone | undefined
): MapMarks {
  const { answers, name } = assessment;
  const stillSame = ({ practiceId, team, level }: { practiceId: string; team: string; level: string }) => {
    const answer = answerOf(answers, practiceId, team);
    return answer?.state === 'level' && answer.level === level;
  };
  const drifts = last === undefined ? [] : drift(last, evidence).drifts.filter(stillSame);
  const { upgrade } = readUpgrade(document.resources, name);
  const open = upgrade === undefined ? [] : listEntries(openMarks(upgrade, answers));
  return {
    drifted: new Set(drifts.map(placeKey)),
    toConfirm: new Set(open.map(({ outer, inner }) => placeKey({ practiceId: outer, team: inner }))),
  };
}
