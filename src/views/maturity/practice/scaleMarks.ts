import type { Answer } from '../../../core/maturity/assessment/answer';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Level } from '../../../core/maturity/modelSchema';
import { plausible } from './plausible';

export interface ScaleMark {
  levelId: string;
  isPlausible: boolean;
  isFloor: boolean;
  isCeiling: boolean;
  isAnswer: boolean;
  isTarget: boolean;
}

/** What stands at each level: floor and ceiling from evidence, the answer and the target of people. */
export function scaleMarks(levels: readonly Level[], weighed: Weighed, answer: Answer | undefined): ScaleMark[] {
  return levels.map(({ id }, rank) => ({
    levelId: id,
    isPlausible: plausible(weighed, levels, rank),
    isFloor: weighed.floor?.level === id,
    isCeiling: weighed.ceiling?.level === id,
    isAnswer: answer?.state === 'level' && answer.level === id,
    isTarget: answer?.targetLevel === id,
  }));
}
