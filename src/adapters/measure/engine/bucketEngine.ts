import type { BucketRequest } from '../../../core/measure/bucket';
import { chunksOf } from '../../../core/measure/chunks';
import { askPatiently, type Patience } from './askPatiently';
import { ChunkKeeper } from './chunkKeeper';
import type { ChunkAddress, ChunkStore } from './chunkStore';
import type { Flight, FlightOutcome } from './flight';
import { FlightBoard } from './flightBoard';
import { halve } from './halve';
import { Load, type LoadOptions, type OnUpdate } from './load';
import { type Batch, makeBatches } from './makeBatches';
import { patientPause } from './patientPause';
import { planFlights } from './planFlights';
import type { QueryResult, QueryTransport } from './queryTransport';
import { RequestQueue } from './requestQueue';
import { chunkKey, chunkKeyPrefix } from './storedChunk';

/** Buckets may still change for this long after their end. docs/slo-maths.md §2, chunks */
export const settleDelayMs = 600_000;

export interface EngineParts {
  transport: QueryTransport;
  store: ChunkStore;
  /** Organisation, user and version of a data source: what an answer depends on besides the query. */
  scopeOf(dataSourceUid: string): string;
  nowMs?: () => number;
  settleMs?: number;
  patience?: Patience;
  updateEveryMs?: number;
  requestsAtOnce?: number;
}

/** Answers bucket requests from what is stored and from data sources, with as few and as small queries as will do. */
export class BucketEngine {
  private readonly parts: Required<EngineParts>;
  private readonly board = new FlightBoard();
  private readonly queue: RequestQueue;
  private readonly keeper: ChunkKeeper;
  private readonly inTheAir = new Map<Flight, { batch: Batch; controller: AbortController }>();
  private gathered: Load[] = [];

  constructor(parts: EngineParts) {
    this.parts = {
      nowMs: Date.now,
      settleMs: settleDelayMs,
      patience: { retries: 2, waitMs: patientPause, random: Math.random },
      updateEveryMs: 50,
      requestsAtOnce: 6,
      ...parts,
    };
    this.queue = new RequestQueue(this.parts.requestsAtOnce);
    this.keeper = new ChunkKeeper(this.parts.store, this.parts.settleMs);
  }

  /**
   * Calls back with all answers, in the order of the requests, whenever some have changed; the last time when nothing is
   * under way any more. An answer that did not change is the same object. Problems are in the answers' gaps.
   */
  async load(requests: readonly BucketRequest[], options: LoadOptions, onUpdate: OnUpdate): Promise<void> {
    if (options.signal.aborted) {
      return;
    }
    const { scopeOf, nowMs, updateEveryMs } = this.parts;
    const load = new Load({
      requests,
      options,
      scopeOf,
      nowMs,
      updateEveryMs,
      onUpdate,
      onArrived: (request, part, askedAtMs) => this.keeper.arrived(request, part, askedAtMs),
    });
    const abandon = () => this.abandon(load);
    options.signal.addEventListener('abort', abandon, { once: true });
    this.gather(load);
    await load.finished;
    options.signal.removeEventListener('abort', abandon);
  }

  /** Resolves when all that has settled is stored. */
  stored(): Promise<void> {
    return this.keeper.settled();
  }

  /** Loads that start in the same tick are planned together, so that they share requests. */
  private gather(load: Load): void {
    this.gathered.push(load);
    if (this.gathered.length === 1) {
      setTimeout(() => void this.plan(), 0);
    }
  }

  private async plan(): Promise<void> {
    const gathered = this.gathered;
    this.gathered = [];
    await this.keeper.settled();
    const stored = await this.parts.store.readMany(addressesOf(gathered));
    const loads = gathered.filter(({ closed }) => !closed);
    const { settleMs } = this.parts;
    const flights = planFlights(loads, stored, this.board, { nowMs: this.parts.nowMs(), settleMs });
    this.launch(makeBatches(flights));
    loads.forEach((load) => load.started());
  }

  private launch(batches: readonly Batch[]): void {
    for (const batch of batches) {
      this.queue.add(() => this.fly(batch));
    }
  }

  private async fly(batch: Batch): Promise<void> {
    const flights = batch.flights.filter(({ waiters }) => waiters.size > 0);
    if (flights.length === 0) {
      return;
    }
    const controller = new AbortController();
    const launched = { ...batch, flights };
    flights.forEach((flight) => this.inTheAir.set(flight, { batch: launched, controller }));
    const askedAtMs = this.parts.nowMs();
    const exprs = [...new Set(flights.map(({ query }) => query.expr))];
    const results = await this.ask({ ...launched, exprs }, controller.signal);
    flights.forEach((flight) => this.inTheAir.delete(flight));
    if (!controller.signal.aborted) {
      this.deliver(launched, (flight) => results[exprs.indexOf(flight.query.expr)], askedAtMs);
    }
  }

  private async ask(question: Batch & { exprs: string[] }, signal: AbortSignal): Promise<QueryResult[]> {
    const { dataSourceUid, widthMs, fromMs, toMs, exprs } = question;
    try {
      const asked = { dataSourceUid, widthMs, fromMs, toMs, exprs };
      return await askPatiently(this.parts.transport, asked, signal, this.parts.patience);
    } catch (error) {
      // A transport rejects when it is aborted, and then nobody waits for this.
      const detail = error instanceof Error ? error.message : String(error);
      return exprs.map(() => ({ kind: 'problem', problem: { code: 'unexpected-answer', detail } }));
    }
  }

  private deliver(batch: Batch, resultOf: (flight: Flight) => QueryResult | undefined, askedAtMs: number): void {
    const tooLarge: Flight[] = [];
    for (const flight of batch.flights) {
      const result = resultOf(flight);
      if (result?.kind === 'counted') {
        this.land(flight, { ...result, countsFromMs: batch.fromMs, askedAtMs });
      } else if (result && isTooLarge(result)) {
        tooLarge.push(flight);
      } else if (result) {
        this.land(flight, result);
      }
    }
    const smaller = halve({ ...batch, flights: tooLarge }, batch.flights.length, this.board);
    if (smaller.length > 0) {
      this.launch(smaller);
    } else {
      tooLarge.forEach((flight) => {
        const result = resultOf(flight);
        return result?.kind === 'problem' && this.land(flight, result);
      });
    }
  }

  private land(flight: Flight, outcome: FlightOutcome): void {
    this.board.land(flight, outcome, this.parts.nowMs());
    [...flight.waiters].forEach((waiter) => waiter.arrived(flight, outcome));
  }

  private abandon(load: Load): void {
    for (const [flight, waiters] of load.close()) {
      waiters.forEach((waiter) => flight.waiters.delete(waiter));
      if (flight.waiters.size > 0) {
        continue;
      }
      this.board.leave(flight);
      const air = this.inTheAir.get(flight);
      if (air && air.batch.flights.every(({ waiters: left }) => left.size === 0)) {
        air.controller.abort();
      }
    }
  }
}

function isTooLarge(result: QueryResult): boolean {
  return result.kind === 'problem' && ['timeout', 'too-many-samples'].includes(result.problem.code);
}

function addressesOf(loads: readonly Load[]): ChunkAddress[] {
  const addresses = new Map<string, ChunkAddress>();
  for (const { request, roles } of loads.filter(({ reload }) => !reload).flatMap(({ sheets }) => sheets)) {
    for (const chunk of chunksOf(request.widthMs, request.fromMs, request.toMs)) {
      for (const { query } of roles) {
        const key = chunkKey(query, chunk.fromMs);
        addresses.set(key, { key, prefix: chunkKeyPrefix(query, chunk.fromMs) });
      }
    }
  }
  return [...addresses.values()];
}
