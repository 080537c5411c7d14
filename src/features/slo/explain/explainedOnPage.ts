import { formatSloRef } from '../../../core/documents/sloRef';
import type { SloAnswer } from '../../../core/slo/answer';
import type { Explained } from '../../../views/explain/explained';
import { explainedBias } from '../../../views/explain/explainedBias';
import { explainedFigure } from '../../../views/explain/explainedFigure';
import { isFigureKey } from '../../../views/figures/figureKey';
import { groupName } from '../../../core/slo/groupName';
import { afterPrefix, GROUP, PART } from './explainOf';
import type { ExplainTarget } from './useExplain';

export interface OnPage {
  /** What it was read from: of a part its own answer. */
  answer: SloAnswer;
  explained: Explained;
}

/** A figure of the page's answer: of the SLO now, of one of its parts or groups; undefined where there is none of that name. */
export function explainedOnPage({ key, of }: ExplainTarget, answer: SloAnswer, timeZone: string): OnPage | undefined {
  if (of === undefined && key === 'bias') {
    return answer.weighting && { answer, explained: explainedBias(answer, answer.weighting, timeZone) };
  }
  if (!isFigureKey(key)) {
    return undefined;
  }
  const ref = afterPrefix(PART, of);
  const name = afterPrefix(GROUP, of);
  const part = answer.parts?.find(({ question }) => formatSloRef(question.slo.ref) === ref);
  const group = answer.groups.find(({ labels }) => groupName(labels) === name);
  if (part !== undefined) {
    return { answer: part, explained: explainedFigure(key, part) };
  }
  if (group !== undefined) {
    const { question } = answer;
    const ofGroup = { ...answer, figures: group.figures, question: { ...question, groups: { only: name } } };
    return { answer, explained: explainedFigure(key, ofGroup) };
  }
  return of === undefined ? { answer, explained: explainedFigure(key, answer) } : undefined;
}
