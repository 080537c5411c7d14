import type { Level, MaturityModel, Origin, Practice } from './modelSchema';

/** What a level looks like in a practice; the level's own words where the practice has none. */
export function levelText(practice: Practice, level: Level): string | undefined {
  return ownText(practice, level) ?? level.text;
}

/** Whether the source states that text at that level, or it is an addition of ours. */
export function levelTextOrigin(model: MaturityModel, practice: Practice, level: Level): Origin {
  if (ownText(practice, level) === undefined) {
    return level.origin ?? model.spec.levelsOrigin ?? model.spec.defaultOrigin;
  }
  const origins = practice.levelOrigins ?? {};
  return (Object.hasOwn(origins, level.id) ? origins[level.id] : undefined) ?? model.spec.defaultOrigin;
}

function ownText(practice: Practice, level: Level): string | undefined {
  return Object.hasOwn(practice.levels, level.id) ? practice.levels[level.id] : undefined;
}
