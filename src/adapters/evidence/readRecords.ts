import * as v from 'valibot';
import type { WorkRecord } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { floorTo } from '../../core/measure/align';
import { finiteNumber } from '../../core/schema/finiteNumber';
import { looseObject } from '../../core/schema/looseObject';
import type { EvidenceSources } from './evidenceSources';
import { getParsed, mappedFact } from './getParsed';

/** Every record carries it, whatever else it is. */
const TAG = 'headroom';
/** Grafana gives 100 unless told otherwise. */
const MOST = 5000;
const DAY_MS = 86_400_000;

const schema = v.array(
  looseObject({
    time: finiteNumber,
    timeEnd: v.optional(finiteNumber),
    tags: v.nullish(v.array(v.string())),
  })
);

/** What people wrote down as annotations in the last five years. */
export async function readRecords(sources: EvidenceSources, signal: AbortSignal): Promise<Fact<readonly WorkRecord[]>> {
  const fromMs = floorTo(sources.nowMs(), DAY_MS) - 5 * 365 * DAY_MS;
  const params = {
    from: String(fromMs),
    // Of the coming day too, so that the same question is asked all day long.
    to: String(floorTo(sources.nowMs(), DAY_MS) + DAY_MS),
    tags: TAG,
    limit: String(MOST),
    type: 'annotation',
  };
  const asked = { source: 'annotations', path: '/api/annotations', params, schema } as const;
  return mappedFact(
    await getParsed(sources, asked, signal),
    (annotations) =>
      annotations.map(({ time, timeEnd, tags }) => ({
        timeMs: time,
        // Grafana repeats the time where there is no end.
        endMs: timeEnd !== undefined && timeEnd > time ? timeEnd : undefined,
        tags: tags ?? [],
      })),
    (annotations) => annotations.length >= MOST
  );
}
