import type { Interval } from '../../../core/slo/answer';
import type { Flight, FlightOutcome } from './flight';
import { overlap } from './intervals';
import type { BucketQuery } from './storedChunk';

type Landed = Extract<FlightOutcome, { kind: 'counted' }>;

/** Answers this young are taken by whoever asks the same: the panels of a dashboard refresh one after the other. */
const sharedForMs = 3_000;

/** What is under way, and what has just come in, by query. */
export class FlightBoard {
  readonly #underWay = new Map<string, Set<Flight>>();
  readonly #landed = new Map<string, Array<{ flight: Flight; outcome: Landed; atMs: number }>>();

  depart(flight: Flight): void {
    const { key } = flight.query;
    this.#underWay.set(key, (this.#underWay.get(key) ?? new Set<Flight>()).add(flight));
  }

  leave(flight: Flight): void {
    const { key } = flight.query;
    const flights = this.#underWay.get(key);
    flights?.delete(flight);
    if (flights?.size === 0) {
      this.#underWay.delete(key);
    }
  }

  land(flight: Flight, outcome: FlightOutcome, atMs: number): void {
    this.leave(flight);
    if (outcome.kind === 'counted') {
      const { key } = flight.query;
      this.#landed.set(key, [...(this.#landed.get(key) ?? []), { flight, outcome, atMs }]);
    }
  }

  /** Flights that bring buckets of the interval; a reload shares only with reloads. */
  findUnderWay(query: BucketQuery, interval: Interval, reload: boolean): Flight[] {
    const flights = [...(this.#underWay.get(query.key) ?? [])];
    return flights.filter((flight) => overlap(flight, interval) && (flight.reload || !reload));
  }

  findLanded(query: BucketQuery, interval: Interval): Array<{ flight: Flight; outcome: Landed }> {
    return (this.#landed.get(query.key) ?? []).filter(({ flight }) => overlap(flight, interval));
  }

  forgetLanded(nowMs: number): void {
    for (const [key, flights] of this.#landed) {
      const young = flights.filter(({ atMs }) => nowMs - atMs < sharedForMs);
      if (young.length > 0) {
        this.#landed.set(key, young);
      } else {
        this.#landed.delete(key);
      }
    }
  }
}
