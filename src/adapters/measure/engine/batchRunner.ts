import type { QueryProblem } from '../../../core/measure/bucket';
import { askPatiently, type Patience } from './askPatiently';
import type { Flight, FlightOutcome } from './flight';
import type { FlightBoard } from './flightBoard';
import { halve } from './halve';
import type { Batch } from './makeBatches';
import type { QueryResult, QueryTransport } from './queryTransport';
import { type QuietSources, quietSources } from './quietSources';
import { RequestQueue } from './requestQueue';

interface Parts {
  transport: QueryTransport;
  nowMs(): number;
  patience: Patience;
  requestsAtOnce: number;
}

/** Asks batches a few at a time, in smaller pieces what was too large, and lands their flights. */
export class BatchRunner {
  readonly #queue: RequestQueue;
  readonly #quiet: QuietSources;
  readonly #inTheAir = new Map<Flight, { batch: Batch; controller: AbortController }>();

  readonly #parts: Parts;
  readonly #board: FlightBoard;

  constructor(parts: Parts, board: FlightBoard) {
    this.#parts = parts;
    this.#board = board;
    this.#queue = new RequestQueue(parts.requestsAtOnce);
    this.#quiet = quietSources(parts.nowMs);
  }

  launch(batches: readonly Batch[]): void {
    for (const batch of batches) {
      this.#queue.add(async () => void (await this.#fly(batch)));
    }
  }

  /** Cancels requests that nobody waits for any more. */
  dropUnwanted(flights: readonly Flight[]): void {
    for (const flight of flights.filter(({ waiters }) => waiters.size === 0)) {
      this.#board.leave(flight);
      const air = this.#inTheAir.get(flight);
      if (air && air.batch.flights.every(({ waiters }) => waiters.size === 0)) {
        air.controller.abort();
      }
    }
  }

  /** Answers with the problem of a source that timed out over the smallest piece: larger ones are hopeless then. */
  async #fly(batch: Batch): Promise<QueryProblem | undefined> {
    const flights = batch.flights.filter(({ waiters }) => waiters.size > 0);
    batch.flights.filter(({ waiters }) => waiters.size === 0).forEach((flight) => this.#board.leave(flight));
    if (flights.length === 0) {
      return undefined;
    }
    const controller = new AbortController();
    const launched = { ...batch, flights };
    flights.forEach((flight) => this.#inTheAir.set(flight, { batch: launched, controller }));
    const askedAtMs = this.#parts.nowMs();
    const exprs = [...new Set(flights.map(({ query }) => query.expr))];
    const results = await this.#ask({ ...launched, exprs }, controller.signal);
    const resultOf = new Map(exprs.map((expr, index) => [expr, results[index]]));
    flights.forEach((flight) => this.#inTheAir.delete(flight));
    return controller.signal.aborted
      ? undefined
      : this.#deliver(launched, (flight) => resultOf.get(flight.query.expr), askedAtMs);
  }

  async #ask(question: Batch & { exprs: string[] }, signal: AbortSignal): Promise<QueryResult[]> {
    const { dataSourceUid, widthMs, language, fromMs, toMs, exprs } = question;
    try {
      const asked = { dataSourceUid, widthMs, language, fromMs, toMs, exprs };
      return await askPatiently(this.#parts.transport, asked, signal, this.#parts.patience, this.#quiet);
    } catch (error) {
      // A transport rejects when it is aborted, and then nobody waits for this.
      const detail = error instanceof Error ? error.message : String(error);
      return exprs.map(() => ({ kind: 'problem', problem: { code: 'unexpected-answer', detail } }));
    }
  }

  async #deliver(
    batch: Batch,
    resultOf: (flight: Flight) => QueryResult | undefined,
    askedAtMs: number
  ): Promise<QueryProblem | undefined> {
    const tooLarge: Flight[] = [];
    for (const flight of batch.flights) {
      const result = resultOf(flight);
      if (result?.kind === 'counted') {
        this.#land(flight, { ...result, countsFromMs: batch.fromMs, askedAtMs });
      } else if (result && isTooLarge(result)) {
        tooLarge.push(flight);
      } else if (result) {
        this.#land(flight, result);
      }
    }
    const problems = tooLarge.map((flight) => problemOf(resultOf(flight)));
    const timedOut = problems.find((one) => one?.code === 'timeout');
    const because = timedOut ? 'timed-out' : reasonOf(problems);
    const smaller = halve({ ...batch, flights: tooLarge }, batch.flights.length, this.#board, because);
    if (smaller.length === 0) {
      tooLarge.forEach((flight) => this.#fail(flight, problemOf(resultOf(flight))));
      return timedOut;
    }
    if (timedOut) {
      return this.#flyInTurn(smaller);
    }
    this.launch(smaller);
    return undefined;
  }

  /** One after the other, and no further once the smallest piece timed out: a source that is only slow is not overrun. */
  async #flyInTurn(batches: readonly Batch[]): Promise<QueryProblem | undefined> {
    let hopeless: QueryProblem | undefined;
    for (const batch of batches) {
      if (hopeless) {
        batch.flights.forEach((flight) => this.#fail(flight, hopeless));
      } else {
        hopeless = await this.#fly(batch);
      }
    }
    return hopeless;
  }

  #fail(flight: Flight, problem: QueryProblem | undefined): void {
    if (problem) {
      this.#land(flight, { kind: 'problem', problem });
    }
  }

  #land(flight: Flight, outcome: FlightOutcome): void {
    this.#board.land(flight, outcome, this.#parts.nowMs());
    [...flight.waiters].forEach((waiter) => waiter.arrived(flight, outcome));
  }
}

function isTooLarge(result: QueryResult): boolean {
  return ['timeout', 'too-many-samples', 'range-too-long'].includes(problemOf(result)?.code ?? '');
}

/** All of a batch ask the same range: it is too long for each of them. */
function reasonOf([first]: ReadonlyArray<QueryProblem | undefined>): Parameters<typeof halve>[3] {
  return first?.code === 'range-too-long' ? 'too-long' : 'refused';
}

function problemOf(result: QueryResult | undefined): QueryProblem | undefined {
  return result?.kind === 'problem' ? result.problem : undefined;
}
