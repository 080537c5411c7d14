import { levelText, levelTextOrigin } from '../../../core/maturity/levelText';
import type { Level, MaturityModel, Practice } from '../../../core/maturity/modelSchema';

export interface LevelWords {
  /** What the level looks like in this practice; our addition to it comes last. */
  text: string;
  /** What of it is ours, if anything: a word and a sentence. */
  mark: { text: string; tooltip: string } | undefined;
}

/** What a level looks like in a practice, and what of that the model's source does not say. */
export function levelWords(model: MaturityModel, practice: Practice, level: Level): LevelWords {
  const text = levelText(practice, level) ?? '';
  const addition = ownText(practice.levelAdditions, level.id);
  return {
    text: addition === undefined ? text : `${text} Proposed in addition: ${addition}`,
    mark: markOf(model, practice, level, addition !== undefined),
  };
}

function markOf(model: MaturityModel, practice: Practice, level: Level, isAddedTo: boolean): LevelWords['mark'] {
  if (levelText(practice, level) !== undefined && levelTextOrigin(model, practice, level) === 'proposed') {
    return { text: 'proposed', tooltip: 'These words are our own addition; the source has none here.' };
  }
  if (isAddedTo) {
    return { text: 'partly proposed', tooltip: 'The source has the first part; the rest is our own addition.' };
  }
  return ownText(practice.levelPlacements, level.id) === 'proposed'
    ? {
        text: 'level proposed',
        tooltip: 'The source states the fact without a level; that it stands here is our choice.',
      }
    : undefined;
}

function ownText<T>(of: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return of !== undefined && Object.hasOwn(of, id) ? of[id] : undefined;
}
