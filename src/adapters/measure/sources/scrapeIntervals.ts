import * as v from 'valibot';

import { finiteNumber } from '../../../core/schema/finiteNumber';
import { record } from '../../../core/schema/record';
import type { QueryTransport } from '../engine/queryTransport';
import { type BrowserStorage, keep, readKept } from './keptMap';
import { measureIntervals } from './measureIntervals';

/** What a series' scrape interval is asked by. */
export interface SeriesRef {
  dataSourceUid: string;
  /** Selector of the total. */
  selector: string;
}

interface Parts {
  transport: QueryTransport;
  /** The interval set up for a data source, for what cannot be measured now. */
  configuredMs(dataSourceUid: string): number;
  nowMs(): number;
  /** What has to be added to `nowMs` to have a data source's own time. */
  clockOffsetMs?(dataSourceUid: string): number;
  storage: BrowserStorage;
}

const storageKey = 'headroom.scrapeIntervals.v1';
/** Long enough to cost nothing, short enough to notice a changed scrape configuration. */
const keptForMs = 7 * 86_400_000;
/** What had no samples may have some soon. */
const silentForMs = 900_000;
/** Without `ms` there were no samples. */
const storedSchema = record(v.string(), v.object({ ms: v.optional(finiteNumber), atMs: finiteNumber }));
type Stored = v.InferOutput<typeof storedSchema>;
const selectorsAtOnce = 200;

/**
 * Scrape intervals, measured once a week per data source and selector and kept in the browser. A setting of the data
 * source is only a fallback: it is one value for all jobs, and often just the default.
 */
export class ScrapeIntervals {
  readonly #known: Map<string, Stored[string]>;
  readonly #underWay = new Map<string, Promise<void>>();

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#known = readKept(parts.storage, storageKey, storedSchema);
  }

  /** Milliseconds for each, in the order asked; never fails. */
  async of(refs: readonly SeriesRef[], signal: AbortSignal): Promise<number[]> {
    const { nowMs } = this.#parts;
    const missing = refs.filter((ref) => {
      const { ms, atMs = -Infinity } = this.#known.get(keyOf(ref)) ?? {};
      return nowMs() - atMs > (ms === undefined ? silentForMs : keptForMs);
    });
    if (missing.length > 0) {
      await this.#measure(missing, signal);
    }
    return refs.map((ref) => this.#known.get(keyOf(ref))?.ms ?? this.#parts.configuredMs(ref.dataSourceUid));
  }

  async #measure(refs: readonly SeriesRef[], signal: AbortSignal): Promise<void> {
    const bySource = new Map<string, Map<string, SeriesRef>>();
    for (const ref of refs.filter((one) => !this.#underWay.has(keyOf(one)))) {
      const inSource = bySource.get(ref.dataSourceUid) ?? new Map<string, SeriesRef>();
      bySource.set(ref.dataSourceUid, inSource.set(keyOf(ref), ref));
    }
    for (const [uid, inSource] of bySource) {
      const all = [...inSource.values()];
      for (let i = 0; i < all.length; i += selectorsAtOnce) {
        this.#start(uid, all.slice(i, i + selectorsAtOnce));
      }
    }
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([aborted, Promise.all(refs.map((ref) => this.#underWay.get(keyOf(ref))))]);
  }

  /** Others may wait for the same measurement, so it is not cancelled with the first of them. */
  #start(uid: string, refs: readonly SeriesRef[]): void {
    const { transport, nowMs, clockOffsetMs = () => 0, storage } = this.#parts;
    const selectors = refs.map(({ selector }) => selector);
    const measured = measureIntervals(
      transport,
      uid,
      selectors,
      nowMs() + clockOffsetMs(uid),
      new AbortController().signal
    )
      .then((intervals) => {
        intervals.forEach((ms, index) => {
          const ref = refs[index];
          if (ms !== undefined && ref) {
            this.#known.set(keyOf(ref), { ...(ms !== 'silent' && { ms }), atMs: nowMs() });
          }
        });
        keep(storage, storageKey, this.#known);
      })
      .finally(() => refs.forEach((ref) => this.#underWay.delete(keyOf(ref))));
    refs.forEach((ref) => this.#underWay.set(keyOf(ref), measured));
  }
}

function keyOf({ dataSourceUid, selector }: SeriesRef): string {
  return `${dataSourceUid}|${selector}`;
}
