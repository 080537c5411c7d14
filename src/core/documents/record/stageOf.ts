import type { LifeEntry } from './lifeSchema';

/** The stage that an SLO is in at a moment; undefined where none is on record. */
export function stageOf(life: readonly LifeEntry[], nowMs: number): LifeEntry | undefined {
  const past = life.filter(({ at }) => Date.parse(at) <= nowMs);
  return past.reduce<LifeEntry | undefined>(
    (latest, entry) => (latest && Date.parse(latest.at) > Date.parse(entry.at) ? latest : entry),
    undefined
  );
}
