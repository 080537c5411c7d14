import * as v from 'valibot';

import { floorTo } from '../../../core/measure/align';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { record } from '../../../core/schema/record';
import type { SloQuestion } from '../../../core/slo/answer';
import { countGroups, MOST_GROUPS } from '../../../core/slo/countGroups';
import type { GroupsRefused } from '../../../core/slo/groupsAsked';
import { windowInterval } from '../../../core/slo/windowInterval';
import type { QueryProblem } from '../../../core/measure/bucket';
import type { QueryTransport } from '../engine/queryTransport';
import { type BrowserStorage, keep, readKept } from '../sources/keptMap';

interface Parts {
  transport: QueryTransport;
  nowMs(): number;
  storage: BrowserStorage;
}

type Counting = NonNullable<ReturnType<typeof countGroups>> & { dataSourceUid: string; atMs: number };

const storageKey = 'headroom.groupCounts.v1';
const MINUTE_MS = 60_000;
const keptForMs = 6 * 3_600_000;
/** Few SLOs have groups: those counted last are kept. */
const mostKept = 200;
const storedSchema = record(v.string(), v.object({ count: finiteNumber, atMs: finiteNumber }));
type Known = v.InferOutput<typeof storedSchema>[string];
type Counted = number | QueryProblem;

/** Counts groups before they are asked: one small query an SLO, kept in the browser for six hours. */
export class GroupGuard {
  readonly #known: Map<string, Known>;
  readonly #underWay = new Map<string, Promise<Counted>>();

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#known = readKept(parts.storage, storageKey, storedSchema);
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
    if (typeof counted !== 'number') {
      return { code: 'not-counted', problem: counted };
    }
    return counted > MOST_GROUPS ? { code: 'too-many', count: counted, limit: MOST_GROUPS } : undefined;
  }

  #count(asked: Counting, reload: boolean): Promise<Counted> {
    const key = `${asked.dataSourceUid}|${asked.expr}`;
    const { count, atMs } = this.#known.get(key) ?? { count: 0, atMs: -Infinity };
    if (!reload && Math.abs(this.#parts.nowMs() - atMs) < keptForMs) {
      return Promise.resolve(count);
    }
    const asking = this.#underWay.get(key) ?? this.#ask(key, asked).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asking);
    return asking;
  }

  async #ask(key: string, { dataSourceUid, expr, language, atMs }: Counting): Promise<Counted> {
    const { transport, nowMs, storage } = this.#parts;
    const toMs = floorTo(atMs, MINUTE_MS);
    const moment = { dataSourceUid, widthMs: MINUTE_MS, fromMs: toMs - MINUTE_MS, toMs, exprs: [expr], language };
    try {
      const answer = await transport(moment, new AbortController().signal); // others may wait for the same answer
      const [result] =
        answer.kind === 'answered' ? answer.results : [{ kind: 'problem', problem: answer.problem } as const];
      if (result?.kind !== 'counted') {
        return result?.problem ?? { code: 'unexpected-answer', detail: '' };
      }
      const count = result.groups[0]?.values[0] || 0; // NaN where nothing answers
      this.#known.delete(key);
      this.#known.set(key, { count, atMs: nowMs() });
      keep(storage, storageKey, [...this.#known].slice(-mostKept));
      return count;
    } catch (error) {
      return { code: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
    }
  }
}
