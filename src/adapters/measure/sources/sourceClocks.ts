import * as v from 'valibot';

import { looseObject } from '../../../core/schema/looseObject';
import { readAs } from '../../../core/schema/readAs';
import type { HttpClient } from '../transport/httpAnswer';

interface Parts {
  http: HttpClient;
  /** The browser's clock. */
  nowMs(): number;
  /** Resolves after so long, or when nobody waits any more. */
  waitMs(ms: number, signal: AbortSignal): Promise<void>;
}

/** When it was evaluated, in seconds, and its value: the same here. */
const scalar = looseObject({ data: looseObject({ result: v.array(v.unknown()) }) });

/** Under this a difference is worth no words: buckets at "now" are a minute wide at least. */
const tolerableMs = 60_000;
const knownForMs = 600_000;
/** After a failure. */
const unknownForMs = 60_000;
/** Figures do not wait longer for a clock. */
const patienceMs = 3_000;

interface Known {
  offsetMs: number;
  atMs: number;
  keptForMs: number;
}

/**
 * How far the browser's clock is off: what a data source was told to be the time, by its own `time()`, against the
 * middle of the question and the answer. Samples carry the data source's time, so "now" has to be its now.
 */
export class SourceClocks {
  readonly #known = new Map<string, Known>();
  readonly #underWay = new Map<string, Promise<void>>();

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Waits for the clocks of sources asked for the first time, but not for long; later answers come in behind. Never fails. */
  async know(dataSourceUids: readonly string[], signal: AbortSignal): Promise<void> {
    const { nowMs, waitMs } = this.#parts;
    const due = [...new Set(dataSourceUids)].filter((uid) => {
      const { atMs = -Infinity, keptForMs = 0 } = this.#known.get(uid) ?? {};
      return Math.abs(nowMs() - atMs) >= keptForMs;
    });
    const measured = due.map((uid) => this.#measureOnce(uid));
    const first = measured.filter((_, index) => !this.#known.has(due[index] ?? ''));
    if (first.length > 0) {
      const enough = new AbortController();
      await Promise.race([Promise.all(first), waitMs(patienceMs, AbortSignal.any([signal, enough.signal]))]);
      enough.abort();
    }
  }

  /** What has to be added to the browser's time to have the source's; 0 where they agree or nothing is known. */
  offsetMs(dataSourceUid: string): number {
    return this.#known.get(dataSourceUid)?.offsetMs ?? 0;
  }

  #measureOnce(uid: string): Promise<void> {
    const known = this.#underWay.get(uid);
    if (known) {
      return known;
    }
    const measured = this.#measure(uid).finally(() => this.#underWay.delete(uid));
    this.#underWay.set(uid, measured);
    return measured;
  }

  async #measure(uid: string): Promise<void> {
    const { http, nowMs } = this.#parts;
    const sentMs = nowMs();
    // Without a time of its own the query is evaluated at the source's now.
    const path = `/api/datasources/uid/${encodeURIComponent(uid)}/resources/api/v1/query`;
    const request = { method: 'GET', path, params: { query: 'time()' } } as const;
    const answer = await http(request, new AbortController().signal).catch(() => undefined);
    const atMs = nowMs();
    const told = readAs(scalar, answer?.kind === 'answered' ? answer.data : undefined);
    const seconds = Number(told?.data.result[0]);
    if (!(seconds > 0)) {
      this.#known.set(uid, { offsetMs: this.offsetMs(uid), atMs, keptForMs: unknownForMs });
      return;
    }
    const offMs = seconds * 1_000 - (sentMs + atMs) / 2;
    const isOff = Math.abs(offMs) - (atMs - sentMs) / 2 > tolerableMs;
    this.#known.set(uid, { offsetMs: isOff ? Math.round(offMs) : 0, atMs, keptForMs: knownForMs });
  }
}
