import { floorTo } from '../../../core/measure/align';
import type { Flight } from './flight';
import type { FlightBoard } from './flightBoard';
import type { Batch } from './makeBatches';

/**
 * A single query over fewer buckets than this is not halved any more: its problem is told. Refusals come quickly, those of
 * ranges that are too long before anything is read; each time-out takes a data source's patience, and one that is only
 * slow must not be asked more and more.
 */
const leastBuckets = { 'too-long': 2, refused: 8, 'timed-out': 80 } as const;

/**
 * Smaller batches for what was too large: half of the queries each; a query alone, half of its time each.
 * None where it cannot get smaller.
 */
export function halve(
  batch: Batch,
  askedTogether: number,
  board: FlightBoard,
  because: keyof typeof leastBuckets
): Batch[] {
  const { flights } = batch;
  if (flights.length > 1) {
    const middle = Math.ceil(flights.length / 2);
    return [flights.slice(0, middle), flights.slice(middle)].map((half) => ({ ...batch, flights: half }));
  }
  const [alone] = flights;
  if (!alone) {
    return [];
  }
  if (askedTogether > 1) {
    return [{ ...batch, fromMs: alone.fromMs, toMs: alone.toMs, flights }];
  }
  const middleMs = floorTo((alone.fromMs + alone.toMs) / 2, batch.widthMs);
  return (alone.toMs - alone.fromMs) / batch.widthMs < leastBuckets[because]
    ? []
    : split(alone, middleMs, batch, board);
}

function split(flight: Flight, middleMs: number, batch: Batch, board: FlightBoard): Batch[] {
  const parts: Flight[] = [
    { ...flight, toMs: middleMs, waiters: new Set() },
    { ...flight, fromMs: middleMs, waiters: new Set() },
  ];
  board.leave(flight);
  parts.forEach((part) => board.depart(part));
  [...flight.waiters].forEach((waiter) => waiter.replaced(flight, parts));
  return parts.map((part) => ({ ...batch, fromMs: part.fromMs, toMs: part.toMs, flights: [part] }));
}
