import { readPartly } from '../../schema/readPartly';
import type { Slo } from '../../slo/slo';
import { own } from '../json';
import type { LoadedDocument } from '../loadedDocument';
import { lifeSchema, type Stage } from './lifeSchema';
import { stageOf } from './stageOf';

/** The stage of each SLO at a moment; one without a life on record has none. Panels may ask it: it reads no more of a record. */
export function sloStages(documents: readonly LoadedDocument[], nowMs: number): ReadonlyMap<Slo, Stage> {
  const stages = new Map<Slo, Stage>();
  for (const { slos, sloResources } of documents) {
    for (const { metadata, spec } of sloResources) {
      const life = readPartly(lifeSchema, own(spec, 'life')) ?? [];
      const stage = stageOf(life, nowMs)?.stage;
      const slo = stage && slos.find(({ ref }) => ref.name === metadata.name);
      slo && stages.set(slo, stage);
    }
  }
  return stages;
}
