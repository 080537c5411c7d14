import type { BucketRequest } from '../../../core/measure/bucket';
import type { Patience } from './askPatiently';
import { BatchRunner } from './batchRunner';
import { ChunkKeeper } from './chunkKeeper';
import type { ChunkAddress, ChunkStore } from './chunkStore';
import { FlightBoard } from './flightBoard';
import { Load, type LoadOptions, type OnUpdate } from './load';
import { makeBatches } from './makeBatches';
import { patientPause } from './patientPause';
import { planFlights } from './planFlights';
import type { QueryTransport } from './queryTransport';

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
  /** A request that nobody waits for goes on for so long: a refresh leaves it and wants it again a moment later. */
  lingerMs?: number;
  /** What has to be added to `nowMs` to have a data source's own time; 0 unless the clock here is off. */
  clockOffsetMs?: (dataSourceUid: string) => number;
}

/** Answers bucket requests from what is stored and from data sources, with as few and as small queries as will do. */
export class BucketEngine {
  readonly #parts: Required<EngineParts>;
  readonly #board = new FlightBoard();
  readonly #runner: BatchRunner;
  readonly #keeper: ChunkKeeper;
  #gathered: Load[] = [];

  constructor(parts: EngineParts) {
    this.#parts = {
      nowMs: Date.now,
      settleMs: settleDelayMs,
      patience: { retries: 2, waitMs: patientPause, random: Math.random },
      updateEveryMs: 50,
      requestsAtOnce: 6,
      lingerMs: 1_000,
      clockOffsetMs: () => 0,
      ...parts,
    };
    this.#runner = new BatchRunner(this.#parts, this.#board);
    this.#keeper = new ChunkKeeper(this.#parts.store, this.#parts.settleMs);
  }

  /**
   * Calls back with all answers, in the order of the requests, whenever some have changed; the last time when nothing is
   * under way any more. An answer that did not change is the same object. Problems are in the answers' gaps.
   */
  async load(requests: readonly BucketRequest[], options: LoadOptions, onUpdate: OnUpdate): Promise<void> {
    if (options.signal.aborted) {
      return;
    }
    const { scopeOf, nowMs, updateEveryMs, clockOffsetMs } = this.#parts;
    const load = new Load({
      requests,
      options,
      scopeOf,
      nowMs,
      updateEveryMs,
      onUpdate,
      onArrived: (request, part, askedAtMs) =>
        this.#keeper.arrived(request, part, askedAtMs + clockOffsetMs(request.request.dataSourceUid)),
    });
    const abandon = () => this.#abandon(load);
    options.signal.addEventListener('abort', abandon, { once: true });
    this.#gather(load);
    await load.finished;
    options.signal.removeEventListener('abort', abandon);
  }

  /** Resolves when all that has settled is stored. */
  stored(): Promise<void> {
    return this.#keeper.settled();
  }

  /** Loads that start in the same tick are planned together, so that they share requests. */
  #gather(load: Load): void {
    this.#gathered.push(load);
    if (this.#gathered.length === 1) {
      setTimeout(() => void this.#plan(), 0);
    }
  }

  async #plan(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = [];
    await this.#keeper.settled();
    const stored = await this.#parts.store.readMany(addressesOf(gathered));
    const loads = gathered.filter(({ closed }) => !closed);
    const { settleMs, clockOffsetMs } = this.#parts;
    const flights = planFlights(loads, stored, this.#board, { nowMs: this.#parts.nowMs(), settleMs, clockOffsetMs });
    this.#runner.launch(makeBatches(flights));
    loads.forEach((load) => load.started());
  }

  #abandon(load: Load): void {
    const left = load.close();
    left.forEach(([flight, waiters]) => waiters.forEach((waiter) => flight.waiters.delete(waiter)));
    const flights = left.map(([flight]) => flight);
    if (this.#parts.lingerMs === 0) {
      this.#runner.dropUnwanted(flights);
    } else {
      setTimeout(() => this.#runner.dropUnwanted(flights), this.#parts.lingerMs);
    }
  }
}

function addressesOf(loads: readonly Load[]): ChunkAddress[] {
  const sheets = loads.filter(({ reload }) => !reload).flatMap((load) => load.sheets);
  const addresses = sheets.flatMap(({ chunks }) => chunks.flatMap(({ kept }) => kept));
  return [...new Map(addresses.map((address) => [address.key, address])).values()];
}
