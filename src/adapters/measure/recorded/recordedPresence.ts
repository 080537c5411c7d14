import * as v from 'valibot';

import { RECORDED_TOTAL } from '../../../core/recorded/headroomSeries';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { readAs } from '../../../core/schema/readAs';
import { record } from '../../../core/schema/record';
import { prometheusApi } from '../catalog/prometheusApi';
import type { HttpClient } from '../transport/httpAnswer';

interface Parts {
  http: HttpClient;
  nowMs(): number;
  /** Resolves after so long, or when nobody waits any more. */
  waitMs(ms: number, signal: AbortSignal): Promise<void>;
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
}

const labelled = looseObject({ metric: looseObject({ slo: v.optional(v.string()), sli: v.optional(v.string()) }) });
const vector = looseObject({ result: v.array(labelled) });

const storageKey = 'headroom.recorded.v1';
const storedSchema = record(v.string(), v.object({ found: v.array(v.string()), atMs: finiteNumber }));
type Known = v.InferOutput<typeof storedSchema>[string];

/** New rules are seen after so long. */
const keptForMs = 1_800_000;
const failedForMs = 60_000;
/** Figures do not wait longer to learn that there is a cheaper way. */
const patienceMs = 3_000;

/** Which SLOs have recorded series of Headroom's: one small query a data source and half an hour, kept in the browser. */
export class RecordedPresence {
  readonly #known: Map<string, Known & { failed?: true }>;
  readonly #underWay = new Map<string, Promise<void>>();

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#known = new Map(Object.entries(readStored(parts.storage)));
  }

  /** Waits for what is not known yet, but not for long. Never fails. */
  async know(dataSourceUids: readonly string[], signal: AbortSignal): Promise<void> {
    const { nowMs, waitMs } = this.#parts;
    const due = [...new Set(dataSourceUids)].filter((uid) => {
      const { atMs = -Infinity, failed } = this.#known.get(uid) ?? {};
      return Math.abs(nowMs() - atMs) >= (failed ? failedForMs : keptForMs);
    });
    if (due.length > 0) {
      const enough = new AbortController();
      const asked = Promise.all(due.map((uid) => this.#askOnce(uid)));
      await Promise.race([asked, waitMs(patienceMs, AbortSignal.any([signal, enough.signal]))]);
      enough.abort();
    }
  }

  /** Undefined where the data source did not say. */
  has(dataSourceUid: string, { slo, sli }: { slo: string; sli: string }): boolean | undefined {
    const known = this.#known.get(dataSourceUid);
    return known === undefined || known.failed ? undefined : known.found.includes(`${slo} ${sli}`);
  }

  #askOnce(uid: string): Promise<void> {
    const asking = this.#underWay.get(uid) ?? this.#ask(uid).finally(() => this.#underWay.delete(uid));
    this.#underWay.set(uid, asking);
    return asking;
  }

  async #ask(uid: string): Promise<void> {
    const { http, nowMs, storage } = this.#parts;
    const params = { query: `count by (slo, sli) (${RECORDED_TOTAL})` };
    const signal = new AbortController().signal; // others may wait for the same answer
    const answer = await prometheusApi(http, uid, 'query', params, vector, signal).catch(() => undefined);
    if (answer?.status !== 'ready') {
      this.#known.set(uid, { found: this.#known.get(uid)?.found ?? [], atMs: nowMs(), failed: true });
      return;
    }
    const found = answer.value.result.map(({ metric: { slo = '', sli = '' } }) => `${slo} ${sli}`);
    this.#known.set(uid, { found, atMs: nowMs() });
    writeStored(storage, this.#known);
  }
}

function readStored(storage: Parts['storage']): Record<string, Known> {
  try {
    return readAs(storedSchema, JSON.parse(storage?.getItem(storageKey) ?? '{}')) ?? {};
  } catch {
    return {}; // not readable: asked again
  }
}

function writeStored(storage: Parts['storage'], known: ReadonlyMap<string, Known & { failed?: true }>): void {
  const kept = [...known].filter(([, { failed }]) => !failed);
  try {
    storage?.setItem(storageKey, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Full or forbidden: it is asked again in the next tab.
  }
}
