import type { Place } from '../../../adapters/maturity/assessmentState';
import { answerOf } from '../../../core/maturity/assessment/answer';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { disagreement } from '../../../core/maturity/evidence/disagreement';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import { weighEvidence } from '../../../core/maturity/evidence/weighEvidence';
import type { FoundPractice } from '../findPractice';
import { levelName } from '../levelName';
import { teamName } from '../teamName';

export interface Cell {
  word: string;
  shade: { rank: number; count: number } | undefined;
  disagrees: boolean;
  noted: boolean;
  /** The whole cell for those who do not see it. */
  label: string;
}

/** What the heat map shows of one practice of one team. Weak evidence leaves no mark. */
export function cellOf(
  assessment: Assessment,
  evidence: Evidence,
  { practice, dimension }: Pick<FoundPractice, 'practice' | 'dimension'>,
  team: Place['team']
): Cell {
  const { model } = assessment;
  const { levels } = model.spec;
  const answer = answerOf(assessment.answers, practice.id, team);
  const found = disagreement(answer, weighEvidence(practice, levels, evidence, team), levels);
  const disagrees = found !== undefined && (found.code === 'contradictory' || found.bound.strength !== 'weak');
  const word = wordOf(answer, (levelId) => levelName(model, dimension, levelId));
  const noted = answer?.note !== undefined;
  const said = word === '' ? 'not assessed' : word === 'n/a' ? 'n/a (not applicable)' : word;
  return {
    word,
    shade:
      answer?.state === 'level'
        ? { rank: levels.findIndex(({ id }) => id === answer.level), count: levels.length }
        : undefined,
    disagrees,
    noted,
    label: [
      `${practice.name}, ${teamName(assessment, team)}: ${said}`,
      disagrees && 'evidence disagrees',
      noted && 'has a note',
    ]
      .filter(Boolean)
      .join(', '),
  };
}

function wordOf(answer: ReturnType<typeof answerOf>, nameOf: (levelId: string) => string): string {
  switch (answer?.state) {
    case 'level':
      return nameOf(answer.level);
    case 'not-applicable':
      return 'n/a';
    default:
      return '';
  }
}
