import type { BucketRequest } from '../../../core/measure/bucket';
import type { Interval } from '../../../core/slo/answer';
import { overlap } from './intervals';
import type { Flight } from './flight';

/** Flights that share one HTTP request. Its range holds each flight's own. */
export interface Batch extends Interval {
  dataSourceUid: string;
  widthMs: number;
  language?: BucketRequest['language'];
  flights: readonly Flight[];
}

/** Buckets times queries of one request: 25 queries over a cold chunk of 168, 200 over a refresh of 25. */
const maxValues = 4_200;
const maxQueries = 200;
/** Up to so many buckets count as a refresh: asking a few more costs less than one more request. */
export const narrowBuckets = 32;
const joinedChunks = 4;

/** Cuts a range at the edges of its chunks and joins neighbours again while a request for `queries` queries stays small. */
export function cutIntoPieces(
  range: Interval,
  chunks: readonly Interval[],
  widthMs: number,
  queries: number,
  longestMs = Infinity
): Interval[] {
  const pieces: Interval[] = [];
  for (const chunk of chunks) {
    const piece = overlap(chunk, range);
    if (!piece) {
      continue;
    }
    const last = pieces.at(-1);
    const fits = last && piece.toMs - last.fromMs <= longestMs;
    if (fits && mayJoin(last, piece, chunk, widthMs, queries)) {
      last.toMs = piece.toMs;
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

function mayJoin(left: Interval, right: Interval, chunk: Interval, widthMs: number, queries: number): boolean {
  const buckets = (right.toMs - left.fromMs) / widthMs;
  if (buckets <= narrowBuckets) {
    return true;
  }
  // The same neighbours join for every query, so that their requests can be shared.
  const chunkMs = chunk.toMs - chunk.fromMs;
  const startsAnew = Math.round(chunk.fromMs / chunkMs) % joinedChunks === 0;
  return !startsAnew && buckets * queries <= maxValues;
}

/**
 * Puts flights over the same buckets of one data source into few requests. What was asked for first comes first at all
 * widths, so that the rows of a list become complete one after the other.
 */
export function makeBatches(flights: readonly Flight[]): Batch[] {
  const bySource = new Map<string, Flight[]>();
  for (const flight of flights) {
    const key = `${flight.query.dataSourceUid}|${flight.query.widthMs}`;
    const sharing = bySource.get(key) ?? [];
    sharing.push(flight);
    bySource.set(key, sharing);
  }
  return [...bySource.values()]
    .flatMap((sharing) => groupByRange(sharing).flatMap(splitBySize))
    .sort((a, b) => a.place - b.place)
    .map(({ batch }) => batch);
}

/** The longest ranges first; shorter ones travel with a longer one where that reads little more. */
function groupByRange(flights: readonly Flight[]): Batch[] {
  const batches: Array<Batch & { flights: Flight[] }> = [];
  for (const flight of [...flights].sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))) {
    const host = batches.find((batch) => mayTravelWith(flight, batch));
    if (host) {
      host.flights.push(flight);
    } else {
      const { query, fromMs, toMs } = flight;
      const { dataSourceUid, widthMs, language } = query;
      batches.push({ dataSourceUid, widthMs, language, fromMs, toMs, flights: [flight] });
    }
  }
  return batches;
}

function mayTravelWith(flight: Interval, batch: Batch): boolean {
  const extraMs = batch.toMs - batch.fromMs - (flight.toMs - flight.fromMs);
  const within = flight.fromMs >= batch.fromMs && flight.toMs <= batch.toMs;
  const little = extraMs <= (flight.toMs - flight.fromMs) / 4 || extraMs <= 4 * batch.widthMs;
  return within && (extraMs === 0 || little);
}

/** `place` is where among the batch's flights the part begins, 0 to 1. */
function splitBySize(batch: Batch): Array<{ batch: Batch; place: number }> {
  const buckets = (batch.toMs - batch.fromMs) / batch.widthMs;
  const size = Math.max(1, Math.min(maxQueries, Math.floor(maxValues / buckets)));
  const parts: Array<{ batch: Batch; place: number }> = [];
  for (let i = 0; i < batch.flights.length; i += size) {
    parts.push({ batch: { ...batch, flights: batch.flights.slice(i, i + size) }, place: i / batch.flights.length });
  }
  return parts;
}
