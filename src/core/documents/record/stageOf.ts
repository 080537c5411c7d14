import type { LifeEntry } from './logSchemas';

/** The stage that an SLO is in at a moment; undefined where none is on record. */
export function stageOf(life: readonly LifeEntry[], nowMs: number): LifeEntry | undefined {
  return life.filter(({ at }) => Date.parse(at) <= nowMs).at(-1);
}
