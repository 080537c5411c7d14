import type { BucketAnswer, BucketRequest } from '../../../core/measure/bucket';
import type { Interval } from '../../../core/slo/answer';
import type { Flight, FlightOutcome, Waiter } from './flight';
import { RequestSheets, type RoleSheet } from './requestSheets';
import { cell } from './sheet';

/** Counted in buckets. */
export interface LoadProgress {
  done: number;
  total: number;
}

export type OnUpdate = (answers: readonly BucketAnswer[], progress: LoadProgress) => void;

export interface LoadOptions {
  /** Aborting it ends the load; what nobody else waits for is cancelled. */
  signal: AbortSignal;
  /** Reads all from the data source, whatever is stored. */
  reload?: boolean;
  /** Makes an answer once nothing of it loads any more, as long lists have work enough with that; before, all of it does. */
  wholeOnly?: boolean;
  /** Called when all that has to be asked is on its way. */
  onAsked?: (() => void) | undefined;
}

/** How often a long list is told of what is whole. */
const wholeEveryMs = 150;

interface LoadParts {
  requests: readonly BucketRequest[];
  options: LoadOptions;
  scopeOf(dataSourceUid: string): string;
  nowMs(): number;
  updateEveryMs: number;
  onUpdate: OnUpdate;
  /** Told of each request that has something new to keep. */
  onArrived(request: RequestSheets, part: Interval, askedAtMs: number): void;
}

/** One caller's wait for answers: gathers what arrives and tells of it a few times a second. */
export class Load {
  readonly sheets: readonly RequestSheets[];
  readonly reload: boolean;
  readonly askedAtMs: number;
  /** Resolves when all has arrived, failed, or nobody waits any more. */
  readonly finished: Promise<void>;
  closed = false;
  readonly #flights = new Map<Flight, Waiter[]>();
  readonly #answers: BucketAnswer[] = [];
  readonly #dirty = new Set<number>();
  #planned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finish: () => void = () => undefined;

  readonly #parts: LoadParts;

  constructor(parts: LoadParts) {
    this.#parts = parts;
    const scopes = new Map<string, string>(); // asked once for each source, as lists ask of many SLOs
    this.sheets = parts.requests.map((request) => {
      const scope = scopes.get(request.dataSourceUid) ?? parts.scopeOf(request.dataSourceUid);
      scopes.set(request.dataSourceUid, scope);
      return new RequestSheets(request, scope);
    });
    this.reload = parts.options.reload ?? false;
    this.askedAtMs = parts.nowMs();
    this.finished = new Promise((resolve) => (this.#finish = resolve));
    this.sheets.forEach((_, index) => this.#dirty.add(index));
  }

  /** Waits for a flight on behalf of one role of one request. */
  board(flight: Flight, requestIndex: number, { sheet }: RoleSheet): Waiter {
    const waiter: Waiter = {
      arrived: (landed, outcome) => {
        this.#take(landed, outcome, sheet);
        this.#leave(landed, waiter);
        this.#touch(requestIndex, landed);
      },
      replaced: (whole, parts) => {
        this.#leave(whole, waiter);
        parts.forEach((part) => this.#remember(part, waiter));
      },
    };
    this.#remember(flight, waiter);
    return waiter;
  }

  /** All flights are known and on their way: shows what was stored, and ends at once when that is all. */
  started(): void {
    this.#planned = true;
    this.#parts.options.onAsked?.();
    this.#publishSoon();
  }

  /** Gives up all flights and returns them with the waiters that leave. */
  close(): Array<[Flight, Waiter[]]> {
    this.closed = true;
    clearTimeout(this.#timer);
    const left = [...this.#flights];
    this.#flights.clear();
    this.#finish();
    return left;
  }

  #take(flight: Flight, outcome: FlightOutcome, sheet: RoleSheet['sheet']): void {
    if (outcome.kind === 'problem') {
      sheet.fail(flight, outcome.problem);
      return;
    }
    sheet.warnings.push(...outcome.warnings);
    sheet.fill(flight, outcome.countsFromMs, outcome.groups, cell.fresh, outcome.askedAtMs);
  }

  #remember(flight: Flight, waiter: Waiter): void {
    this.#flights.set(flight, [...(this.#flights.get(flight) ?? []), waiter]);
    flight.waiters.add(waiter);
  }

  #leave(flight: Flight, waiter: Waiter): void {
    flight.waiters.delete(waiter);
    const left = (this.#flights.get(flight) ?? []).filter((other) => other !== waiter);
    if (left.length > 0) {
      this.#flights.set(flight, left);
    } else {
      this.#flights.delete(flight);
    }
  }

  #touch(requestIndex: number, part: Interval): void {
    const request = this.sheets[requestIndex];
    this.#dirty.add(requestIndex);
    if (request) {
      this.#parts.onArrived(request, part, this.askedAtMs);
    }
    this.#publishSoon();
  }

  #publishSoon(): void {
    if (this.closed) {
      return;
    }
    if (this.#planned && this.#flights.size === 0) {
      clearTimeout(this.#timer);
      this.#publish();
      this.closed = true;
      this.#finish();
    } else {
      const everyMs = this.#parts.options.wholeOnly ? wholeEveryMs : this.#parts.updateEveryMs;
      this.#timer ??= setTimeout(() => this.#publish(), everyMs);
    }
  }

  #publish(): void {
    this.#timer = undefined;
    const { wholeOnly } = this.#parts.options;
    for (const index of this.#dirty) {
      const request = this.sheets[index];
      if (wholeOnly && request?.isLoading()) {
        this.#answers[index] ??= request.pending();
      } else if (request) {
        this.#answers[index] = request.answer(this.askedAtMs);
        this.#dirty.delete(index);
      }
    }
    this.#parts.onUpdate([...this.#answers], this.#progress());
  }

  #progress(): LoadProgress {
    let total = 0;
    let loading = 0;
    for (const { request, missing } of this.#answers) {
      total += (request.toMs - request.fromMs) / request.widthMs;
      for (const gap of missing) {
        loading += gap.problem === 'loading' ? (gap.toMs - gap.fromMs) / request.widthMs : 0;
      }
    }
    return { done: total - loading, total };
  }
}
