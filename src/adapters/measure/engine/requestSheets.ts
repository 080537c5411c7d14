import { floorTo } from '../../../core/measure/align';
import type { BucketAnswer, BucketRequest, Gap, GroupCounts, SliRole } from '../../../core/measure/bucket';
import { chunksOf } from '../../../core/measure/chunks';
import type { Interval } from '../../../core/slo/answer';
import type { ChunkAddress } from './chunkStore';
import { cell, Sheet } from './sheet';
import { addressOf, bucketQuery, type BucketQuery } from './storedChunk';

export interface RoleSheet {
  role: SliRole;
  query: BucketQuery;
  sheet: Sheet;
}

/** What of a request is kept as one, by role. */
export interface RequestChunk extends Interval {
  kept: ReadonlyArray<ChunkAddress & { sheet: Sheet }>;
}

/** One request of somebody's load, with a sheet for each of its roles. */
export class RequestSheets {
  readonly roles: readonly RoleSheet[];
  /** Oldest first. */
  readonly chunks: readonly RequestChunk[];

  constructor(
    readonly request: BucketRequest,
    scope: string
  ) {
    const { widthMs, fromMs, toMs } = request;
    this.roles = Object.entries(request.queries).map(([role, expr]) => ({
      role: role as SliRole,
      query: bucketQuery(request, expr, scope),
      sheet: new Sheet({ fromMs, toMs }, widthMs),
    }));
    this.chunks = chunksOf(widthMs, fromMs, toMs).map((chunk) => ({
      ...chunk,
      kept: this.roles.map(({ query, sheet }) => ({ ...addressOf(query, chunk.fromMs), sheet })),
    }));
  }

  isLoading(): boolean {
    return this.roles.some(({ sheet }) => sheet.cells.includes(cell.loading));
  }

  /** The answer of which nothing is known. */
  pending(): BucketAnswer {
    const { request } = this;
    const missing: Gap[] = [{ fromMs: request.fromMs, toMs: request.toMs, problem: 'loading' }];
    return { request, counts: {}, missing, warnings: [], buckets: { cached: 0, fresh: 0 }, readAtMs: Infinity };
  }

  /** The counts so far; where one role is missing, all are, so that silence of one never looks like zero of another. */
  answer(nowMs: number): BucketAnswer {
    const { missing, buckets } = this.#standing();
    const counts: Partial<Record<SliRole, readonly GroupCounts[]>> = {};
    for (const { role, sheet } of this.roles) {
      counts[role] = missing.length > 0 ? without(sheet.groups(), missing, this.request) : sheet.lend();
    }
    return {
      request: this.request,
      counts,
      missing,
      warnings: [...new Set(this.roles.flatMap(({ sheet }) => sheet.warnings))],
      buckets,
      readAtMs: Math.min(nowMs, ...this.roles.map(({ sheet }) => sheet.readAtMs)),
    };
  }

  /**
   * Buckets of the part that may be kept end here: settled, nothing missing or warned of, the last one with a total or
   * before `emptyBeforeMs`.
   */
  keepUntilMs(part: Interval, settledBeforeMs: number, emptyBeforeMs = -Infinity): number | undefined {
    const { fromMs, widthMs } = this.request;
    const sheets = this.roles.map(({ sheet }) => sheet);
    const total = this.roles.find(({ role }) => role === 'total')?.sheet ?? sheets[0];
    const settledMs = Math.min(part.toMs, floorTo(settledBeforeMs, widthMs));
    if (!total || sheets.some(({ warnings }) => warnings.length > 0)) {
      return undefined;
    }
    const from = total.indexOf(part.fromMs);
    const to = total.indexOf(settledMs);
    if (sheets.some((sheet) => Math.min(sheet.next(cell.loading, from), sheet.next(cell.failed, from)) < to)) {
      return undefined;
    }
    const emptyMs = Math.min(settledMs, floorTo(emptyBeforeMs, widthMs));
    const last = Math.max(lastCounted(total, from, to), total.indexOf(emptyMs) - 1);
    return last < from ? undefined : fromMs + (last + 1) * widthMs;
  }

  /** What is missing and why, and how many buckets were there or came. */
  #standing(): { missing: Gap[]; buckets: BucketAnswer['buckets'] } {
    const { fromMs, widthMs } = this.request;
    const missing: Gap[] = [];
    const length = this.roles[0]?.sheet.cells.length ?? 0;
    const others = [cell.loading, cell.fresh, cell.failed];
    const kept = Math.min(length, ...this.roles.flatMap(({ sheet }) => others.map((state) => sheet.next(state))));
    const buckets = { cached: kept, fresh: 0 };
    for (let i = kept; i < length; i++) {
      const problem = problemAt(this.roles, i);
      if (problem === undefined) {
        buckets[this.roles.some(({ sheet }) => sheet.cells[i] === cell.fresh) ? 'fresh' : 'cached']++;
        continue;
      }
      const atMs = fromMs + i * widthMs;
      const last = missing.at(-1);
      if (last && last.toMs === atMs && isSame(last.problem, problem)) {
        last.toMs = atMs + widthMs;
      } else {
        missing.push({ fromMs: atMs, toMs: atMs + widthMs, problem });
      }
    }
    return { missing, buckets };
  }
}

function problemAt(roles: readonly RoleSheet[], index: number): Gap['problem'] | undefined {
  let found: Gap['problem'] | undefined;
  for (const { sheet } of roles) {
    const state = sheet.cells[index];
    if (state === cell.failed) {
      return sheet.problems[index];
    }
    found = state === cell.loading ? 'loading' : found;
  }
  return found;
}

function without(
  groups: readonly GroupCounts[],
  missing: readonly Gap[],
  { fromMs, widthMs }: BucketRequest
): GroupCounts[] {
  return groups.map((group) => {
    const values = group.values.slice();
    missing.forEach((gap) => values.fill(NaN, (gap.fromMs - fromMs) / widthMs, (gap.toMs - fromMs) / widthMs));
    return { ...group, values };
  });
}

/** The last bucket of `[from, end)` with a count; `from − 1` where there is none. */
function lastCounted(total: Sheet, from: number, end: number): number {
  let i = end - 1;
  while (i >= from && !total.hasCount(i)) {
    i--;
  }
  return i;
}

function isSame(a: Gap['problem'], b: Gap['problem']): boolean {
  return a === b || (a !== 'loading' && b !== 'loading' && a.code === b.code && a.detail === b.detail);
}
