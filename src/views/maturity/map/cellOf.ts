import { answerOf } from '../../../core/maturity/assessment/answer';
import { carriedOver } from '../../../core/maturity/assessment/carriedOver';
import { disagreement } from '../../../core/maturity/evidence/disagreement';
import { weighEvidence } from '../../../core/maturity/evidence/weighEvidence';
import type { FoundPractice } from '../findPractice';
import { levelName } from '../levelName';
import { placeKey } from '../placeKey';
import type { MapColumn } from './mapColumn';
import { CARRIED_OVER_WORDS, type CellMark, cellMarks, markLook } from './markLook';

export interface Cell {
  word: string;
  shade: { rank: number; count: number } | undefined;
  marks: readonly CellMark[];
  /** Nobody has judged it since the last milestone. */
  isCarriedOver: boolean;
  /** The whole cell for those who do not see it. */
  label: string;
}

/** What the heat map shows of one practice in one column. Weak evidence leaves no mark. */
export function cellOf(
  { judged, evidence, team, marks, startedFrom, heading }: MapColumn,
  { practice, dimension }: Pick<FoundPractice, 'practice' | 'dimension'>
): Cell {
  const { model, answers } = judged;
  const { levels } = model.spec;
  const answer = answerOf(answers, practice.id, team);
  const found = disagreement(answer, weighEvidence(practice, levels, evidence, team), levels);
  const key = placeKey({ practiceId: practice.id, team });
  const isMarked: Record<CellMark, boolean> = {
    disagrees: found !== undefined && (found.code === 'contradictory' || found.bound.strength !== 'weak'),
    drifted: marks.drifted.has(key),
    'to-confirm': marks.toConfirm.has(key),
    noted: answer?.note !== undefined,
  };
  const shown = cellMarks.filter((mark) => isMarked[mark]);
  const isCarriedOver = carriedOver(answer, startedFrom);
  const word = wordOf(answer, (levelId) => levelName(model, dimension, levelId));
  const said = word === '' ? 'not assessed' : word === 'n/a' ? 'n/a (not applicable)' : word;
  const more = [...shown.map((mark) => markLook[mark].words), ...(isCarriedOver ? [CARRIED_OVER_WORDS] : [])];
  return {
    word,
    shade:
      answer?.state === 'level'
        ? { rank: levels.findIndex(({ id }) => id === answer.level), count: levels.length }
        : undefined,
    marks: shown,
    isCarriedOver,
    label: [`${practice.name}, ${heading}: ${said}`, ...more].join(', '),
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
