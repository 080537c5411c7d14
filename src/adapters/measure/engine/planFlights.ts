import type { BucketRequest } from '../../../core/measure/bucket';
import type { Interval } from '../../../core/slo/answer';
import type { Flight } from './flight';
import type { FlightBoard } from './flightBoard';
import { overlap, subtract, union } from './intervals';
import type { Load } from './load';
import { cutIntoPieces, narrowBuckets } from './makeBatches';
import type { RequestChunk, RequestSheets, RoleSheet } from './requestSheets';
import { cell } from './sheet';
import { askedChunks, rulesOf } from './sourceRules';
import { staleRanges } from './staleRanges';
import type { BucketQuery, StoredChunk } from './storedChunk';

/** Buckets of one query that one role of one request lacks. */
interface Want {
  load: Load;
  requestIndex: number;
  role: RoleSheet;
  ranges: Interval[];
}

/** Fills in what is stored, boards what is under way, and returns the flights that have to be started. */
export function planFlights(
  loads: readonly Load[],
  stored: ReadonlyMap<string, StoredChunk>,
  board: FlightBoard,
  { nowMs, settleMs, clockOffsetMs }: { nowMs: number; settleMs: number; clockOffsetMs(dataSourceUid: string): number }
): Flight[] {
  const ageing = ({ dataSourceUid, language }: BucketRequest) => ({
    nowMs: nowMs + clockOffsetMs(dataSourceUid),
    settleMs: rulesOf(language, settleMs).settleMs,
  });
  const wants = loads.flatMap((load) => wantsOf(load, stored, ageing));
  board.forgetLanded(nowMs);
  wants.forEach((want) => boardKnown(want, board));
  const started = startMissing(wants);
  started.forEach((flight) => board.depart(flight));
  return started;
}

function wantsOf(
  load: Load,
  stored: ReadonlyMap<string, StoredChunk>,
  ageing: (request: BucketRequest) => { nowMs: number; settleMs: number }
): Want[] {
  return load.sheets.flatMap((sheets, requestIndex) => {
    const { widthMs } = sheets.request;
    const chunks = sheets.chunks.map((chunk) => ({
      need: overlap(chunk, sheets.request),
      known: load.reload ? [] : usable(sheets, stored, chunk),
    }));
    return sheets.roles.map((role, place) => {
      const ranges = chunks.flatMap(({ need, known: { [place]: known } }) => {
        if (known) {
          const settled = { fromMs: known.fromMs, toMs: known.settledUntilMs };
          role.sheet.fill(settled, known.fromMs, known.groups, cell.cached, known.readAtMs);
        }
        return need ? staleRanges(known, need, { widthMs, ...ageing(sheets.request) }) : [];
      });
      return { load, requestIndex, role, ranges: union(ranges) };
    });
  });
}

/**
 * What is stored of a chunk, by role. One count without the other is asked anew with it: a total that the data source
 * has forgotten meanwhile, beside an event of which it then finds nothing, would look as if none was bad.
 */
function usable(
  { roles }: RequestSheets,
  stored: ReadonlyMap<string, StoredChunk>,
  { kept }: RequestChunk
): Array<StoredChunk | undefined> {
  const known = kept.map(({ key }) => stored.get(key));
  const isWhole = roles.every(({ role }, place) => role === 'births' || known[place]);
  return isWhole ? known : known.map((one, place) => (roles[place]?.role === 'births' ? one : undefined));
}

/** Takes what has just come in, waits for what is under way; the rest stays in the want. */
function boardKnown(want: Want, board: FlightBoard): void {
  const { load, requestIndex, role } = want;
  const landed = load.reload ? [] : want.ranges.flatMap((range) => board.findLanded(role.query, range));
  for (const { flight, outcome } of new Set(landed)) {
    load.board(flight, requestIndex, role).arrived(flight, outcome);
    want.ranges = subtract(want.ranges, [flight]);
  }
  const underWay = want.ranges.flatMap((range) => board.findUnderWay(role.query, range, load.reload));
  for (const flight of new Set(underWay)) {
    load.board(flight, requestIndex, role);
    want.ranges = subtract(want.ranges, [flight]);
  }
}

function startMissing(wants: readonly Want[]): Flight[] {
  const byQuery = new Map<string, { query: BucketQuery; wants: Want[] }>();
  for (const want of wants.filter(({ ranges }) => ranges.length > 0)) {
    const key = `${want.load.reload}|${want.role.query.key}`;
    const known = byQuery.get(key) ?? { query: want.role.query, wants: [] };
    known.wants.push(want);
    byQuery.set(key, known);
  }
  // Few among many that are only refreshed share long requests with each other alone.
  const sourceOf = ({ dataSourceUid, widthMs }: BucketQuery) => `${dataSourceUid}|${widthMs}`;
  const sharing = new Map<string, number>();
  byQuery.forEach(({ query, wants: wanting }) => {
    const longestMs = narrowBuckets * query.widthMs;
    if (wanting.some(({ ranges }) => ranges.some(({ fromMs, toMs }) => toMs - fromMs > longestMs))) {
      sharing.set(sourceOf(query), (sharing.get(sourceOf(query)) ?? 0) + 1);
    }
  });
  return [...byQuery.values()].flatMap(({ query, wants: wanting }) =>
    flightsOf(query, wanting, sharing.get(sourceOf(query)) ?? 0)
  );
}

function flightsOf(query: BucketQuery, wants: readonly Want[], queries: number): Flight[] {
  const ranges = union(wants.flatMap((want) => want.ranges));
  const rules = rulesOf(query.language, 0);
  const pieces = ranges.flatMap((range) => {
    const chunks = askedChunks(query.widthMs, range.fromMs, range.toMs, rules);
    return cutIntoPieces(range, chunks, query.widthMs, queries, rules.longestMs);
  });
  return pieces.map((piece) => {
    const flight: Flight = { ...piece, query, reload: wants.some(({ load }) => load.reload), waiters: new Set() };
    for (const { load, requestIndex, role, ranges: wanted } of wants) {
      if (wanted.some((range) => overlap(range, piece))) {
        load.board(flight, requestIndex, role);
      }
    }
    return flight;
  });
}
