import { answerOf, type Answers } from '../assessment/answer';
import { type Evidence, signalKey } from '../evidence/signalState';
import { weighEvidence, type Weighed, type WeighedRule } from '../evidence/weighEvidence';
import type { Level, MaturityModel, Signal } from '../modelSchema';
import { gapOf } from './gapToTarget';
import { type AppPage, pageForSignal } from './pageForSignal';

/** A rule of evidence with what its signal means, and where in the app it is worked on. */
export interface EvidenceStep extends WeighedRule {
  /** Undefined where the model does not describe the signal. */
  signal: Signal | undefined;
  page: AppPage | undefined;
}

/** A practice to work on. */
export interface NextPractice {
  practiceId: string;
  dimensionId: string;
  level: string;
  /** The level above. */
  nextLevel: string;
  targetLevel: string | undefined;
  /** Levels up to the target; 0 without one. */
  stepsToTarget: number;
  /** What would make a higher level plausible and does not hold, or is not known; the nearest level first. */
  lifts: readonly EvidenceStep[];
  /** What holds now and speaks against a higher level. */
  holdsBack: readonly EvidenceStep[];
}

export interface WhatNext {
  /** The lowest level first, then the farthest from its target, then as the model has them. */
  practices: readonly NextPractice[];
  /** Practices that nobody has assessed: they come before any ranking. */
  notAssessed: readonly string[];
}

/** What one team can turn to next. Practices at the top level, and those that do not apply, are left out. */
export function whatNext(model: MaturityModel, answers: Answers, evidence: Evidence, team: string): WhatNext {
  const { levels, signals, dimensions } = model.spec;
  const practices: Array<NextPractice & { rank: number }> = [];
  const notAssessed: string[] = [];
  for (const dimension of dimensions) {
    for (const practice of dimension.practices) {
      const answer = answerOf(answers, practice.id, team);
      if (answer === undefined || answer.state === 'not-assessed') {
        notAssessed.push(practice.id);
      }
      const rank = rankOfAnswer(answer, levels);
      const [level, nextLevel] = [levels[rank], levels[rank + 1]];
      if (level !== undefined && nextLevel !== undefined) {
        const weighed = weighEvidence(practice, levels, evidence, team);
        practices.push({
          ...stepsOf(weighed, levels, signals, rank),
          practiceId: practice.id,
          dimensionId: dimension.id,
          level: level.id,
          nextLevel: nextLevel.id,
          targetLevel: answer?.targetLevel,
          stepsToTarget: gapOf(answer, levels)?.steps ?? 0,
          rank,
        });
      }
    }
  }
  practices.sort((a, b) => a.rank - b.rank || b.stepsToTarget - a.stepsToTarget);
  return { practices: practices.map(({ rank: _rank, ...practice }) => practice), notAssessed };
}

/** -1 where no level was given. */
function rankOfAnswer(answer: ReturnType<typeof answerOf>, levels: readonly Level[]): number {
  return answer?.state === 'level' ? levels.findIndex(({ id }) => id === answer.level) : -1;
}

function stepsOf(
  { rules }: Weighed,
  levels: readonly Level[],
  signals: readonly Signal[],
  rank: number
): Pick<NextPractice, 'lifts' | 'holdsBack'> {
  const rankOf = (level: string | undefined) => levels.findIndex(({ id }) => id === level);
  const step = (weighed: WeighedRule): EvidenceStep => {
    const signal = signals.find(({ id }) => id === weighed.rule.signal);
    const { rule, state } = weighed;
    return { ...weighed, signal, page: signal && pageForSignal(signalKey(rule.signal, rule.review), state) };
  };
  return {
    lifts: rules
      .filter(({ rule, holds }) => holds !== true && rankOf(rule.suggests) > rank)
      .sort((a, b) => rankOf(a.rule.suggests) - rankOf(b.rule.suggests))
      .map(step),
    holdsBack: rules
      .filter(({ rule, holds }) => holds === true && rule.caps !== undefined && rankOf(rule.caps) <= rank)
      .map(step),
  };
}
