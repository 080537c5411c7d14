import * as v from 'valibot';

import { finiteNumber } from '../../../core/schema/finiteNumber';
import { readAs } from '../../../core/schema/readAs';
import { record } from '../../../core/schema/record';
import type { SloQuestion } from '../../../core/slo/answer';
import { countGroups, MOST_GROUPS } from '../../../core/slo/countGroups';
import type { GroupsRefused } from '../../../core/slo/groupsAsked';
import { windowInterval } from '../../../core/slo/windowInterval';
import type { Answered } from '../catalog/prometheusApi';
import { instantSum, LOKI_QUERY } from '../check/instantSum';
import type { HttpClient } from '../transport/httpAnswer';

interface Parts {
  http: HttpClient;
  nowMs(): number;
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
}

type Counting = NonNullable<ReturnType<typeof countGroups>> & { dataSourceUid: string; atMs: number };

const storageKey = 'headroom.groupCounts.v1';
const keptForMs = 6 * 3_600_000;
/** Few SLOs have groups: those counted last are kept. */
const mostKept = 200;
const storedSchema = record(v.string(), v.object({ count: finiteNumber, atMs: finiteNumber }));
type Known = v.InferOutput<typeof storedSchema>[string];

/** Counts groups before they are asked: one small query an SLO, kept in the browser for six hours. */
export class GroupGuard {
  readonly #known: Map<string, Known>;
  readonly #underWay = new Map<string, Promise<Answered<number>>>();

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#known = new Map(Object.entries(readStored(parts.storage)));
  }

  /** Why the groups of each question are not asked; undefined where they may be, or are not wanted. Never fails. */
  async judge(questions: readonly SloQuestion[], reload: boolean): Promise<Array<GroupsRefused | undefined>> {
    return Promise.all(questions.map((question) => this.#judgeOne(question, reload)));
  }

  async #judgeOne(question: SloQuestion, reload: boolean): Promise<GroupsRefused | undefined> {
    const { groups, slo, dataSourceUid, range } = question;
    const { fromMs, toMs } = windowInterval(slo.window, range.toMs);
    const asked = groups && countGroups(slo.indicator, toMs - fromMs);
    if (asked === undefined) {
      return undefined;
    }
    const counted = await this.#count({ ...asked, dataSourceUid, atMs: range.toMs }, reload);
    if (counted.status === 'failed') {
      return { code: 'not-counted', problem: counted.problem };
    }
    return counted.value > MOST_GROUPS ? { code: 'too-many', count: counted.value, limit: MOST_GROUPS } : undefined;
  }

  #count(asked: Counting, reload: boolean): Promise<Answered<number>> {
    const key = `${asked.dataSourceUid}|${asked.expr}`;
    const { count, atMs } = this.#known.get(key) ?? { count: 0, atMs: -Infinity };
    if (!reload && Math.abs(this.#parts.nowMs() - atMs) < keptForMs) {
      return Promise.resolve({ status: 'ready', value: count });
    }
    const asking = this.#underWay.get(key) ?? this.#ask(key, asked).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asking);
    return asking;
  }

  async #ask(key: string, { dataSourceUid, expr, language, atMs }: Counting): Promise<Answered<number>> {
    const { http, nowMs, storage } = this.#parts;
    const path = language === 'logql' ? LOKI_QUERY : undefined;
    const signal = new AbortController().signal; // others may wait for the same answer
    try {
      const found = await instantSum(http, dataSourceUid, expr, atMs, signal, path);
      if (found.status === 'failed') {
        return found;
      }
      const count = Number.isNaN(found.value) ? 0 : found.value;
      this.#known.delete(key);
      this.#known.set(key, { count, atMs: nowMs() });
      writeStored(storage, this.#known);
      return { status: 'ready', value: count };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { status: 'failed', problem: { code: 'unreachable', detail } };
    }
  }
}

function readStored(storage: Parts['storage']): Record<string, Known> {
  try {
    return readAs(storedSchema, JSON.parse(storage?.getItem(storageKey) ?? '{}')) ?? {};
  } catch {
    return {}; // not readable: counted again
  }
}

function writeStored(storage: Parts['storage'], known: ReadonlyMap<string, Known>): void {
  try {
    storage?.setItem(storageKey, JSON.stringify(Object.fromEntries([...known].slice(-mostKept))));
  } catch {
    // Full or forbidden: it is counted again in the next tab.
  }
}
