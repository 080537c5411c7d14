import { floorTo } from '../measure/align';
import type { BucketRequest, SliRole } from '../measure/bucket';
import { recordedFor } from '../recorded/recordedFor';
import { SLOT_MS } from '../recorded/recordedSeries';
import { withRecorded } from '../recorded/withRecorded';
import type { Plan } from './planQuestion';
import type { Slo } from './slo';

/** How many series there are of what an SLO reads. */
export interface SeriesCounts {
  total: number;
  /** Of the bad or good events; those of the total where checks are counted. */
  event: number;
  /** Budgets by label; 1 without any. */
  groups: number;
}

/** In samples, as a Prometheus counts what a query reads. */
export interface ReadingCost {
  /** What its series bring a day. */
  samplesADay: number;
  /** All of a plan, where nothing of it is known yet. */
  samplesRead: number;
  /** The same once recording rules have run all along; absent where none exist for this SLO. */
  withRules?: { samplesRead: number; samplesADay: number };
}

const DAY_MS = 86_400_000;
const RULES_EVERY_MS = 60_000;
const BLOCK_MS = 6 * 3_600_000;
/** How much further back than its bucket an exact count looks for resets. */
const RESETS_BACK_MS = 300_000;

/**
 * What it costs to read a plan, by the series that there are now; undefined for kinds whose reading is not told by their series:
 * lines of logs, and own queries and native histograms, which `core/diagnose/ownReadingCost` reads.
 */
export function readingCost(
  slo: Slo,
  plan: Pick<Plan, 'requests' | 'asOfMs' | 'exclusions'>,
  series: SeriesCounts,
  scrapeIntervalMs: number
): ReadingCost | undefined {
  if (!isTold(slo) || !(scrapeIntervalMs > 0)) {
    return undefined;
  }
  const read = (requests: readonly BucketRequest[]) =>
    requests.reduce((sum, request) => sum + samplesOf(request, slo, series, scrapeIntervalMs), 0);
  const rules = withRules(slo, plan, scrapeIntervalMs);
  return {
    samplesADay: ((series.total + (eventsApart(slo) ? series.event : 0)) * DAY_MS) / scrapeIntervalMs,
    samplesRead: read(plan.requests),
    ...(rules && {
      withRules: {
        samplesRead: read(rules) + coverageOf(rules, slo, series),
        samplesADay: (2 * series.groups * DAY_MS) / RULES_EVERY_MS,
      },
    }),
  };
}

function isTold({ indicator }: Slo): boolean {
  const { kind } = indicator;
  return kind === 'ratio' || kind === 'threshold' || kind === 'yes-no' || (kind === 'latency' && !indicator.native);
}

/** Whether events have series of their own, not some of those of the total. */
function eventsApart({ indicator }: Slo): boolean {
  return (
    indicator.kind === 'latency' || (indicator.kind === 'ratio' && indicator.event.metric !== indicator.total.metric)
  );
}

/** The requests of the plan where every whole block is recorded. */
function withRules(
  slo: Slo,
  plan: Pick<Plan, 'requests' | 'asOfMs' | 'exclusions'>,
  scrapeIntervalMs: number
): readonly BucketRequest[] | undefined {
  const series = recordedFor({ ...slo, recorded: { source: 'headroom' } }, scrapeIntervalMs);
  if (typeof series === 'string') {
    return undefined;
  }
  const covered = { fromMs: 0, toMs: floorTo(plan.asOfMs, BLOCK_MS) };
  return withRecorded(plan, series, [covered]).requests;
}

/** What tells whether blocks are whole: the moments of both recorded series, and by group once more those of all. */
function coverageOf(requests: readonly BucketRequest[], { indicator }: Slo, { groups }: SeriesCounts): number {
  const recorded = requests.filter((request) => request.recorded !== undefined);
  const spanMs = recorded.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  return (spanMs / SLOT_MS) * groups * (indicator.groupBy.length > 0 ? 3 : 2);
}

function samplesOf(request: BucketRequest, slo: Slo, series: SeriesCounts, scrapeIntervalMs: number): number {
  const roles: SliRole[] = ['good', 'bad', 'total', 'births'];
  const asked = roles.filter((role) => request.queries[role] !== undefined);
  return asked.reduce((sum, role) => sum + ofRole(role, request, slo, series, scrapeIntervalMs), 0);
}

function ofRole(
  role: SliRole,
  request: BucketRequest,
  slo: Slo,
  series: SeriesCounts,
  scrapeIntervalMs: number
): number {
  const { indicator } = slo;
  const spanMs = request.toMs - request.fromMs;
  if (indicator.kind === 'threshold') {
    // One a look, as Prometheus counts, though a series that is compared with itself is looked up twice.
    return (series.total * spanMs) / indicator.stepMs;
  }
  if (indicator.kind === 'yes-no') {
    return (series.total * spanMs) / scrapeIntervalMs;
  }
  if (request.recorded !== undefined && role !== 'births') {
    // Good ones are all less the bad ones.
    return ((role === 'good' ? 2 : 1) * series.groups * spanMs) / SLOT_MS;
  }
  return ofCounter(role, request, slo, series, scrapeIntervalMs);
}

function ofCounter(
  role: SliRole,
  { fromMs, toMs, widthMs }: BucketRequest,
  { precision, births }: Slo,
  { total, event }: SeriesCounts,
  scrapeIntervalMs: number
): number {
  const buckets = (toMs - fromMs) / widthMs;
  const own = role === 'total' ? total : event;
  // Values now and one bucket before, and where targets that were there before are told, theirs.
  const born = 2 * own * buckets + (births === 'count' ? total * buckets : 0);
  if (role === 'births') {
    return born;
  }
  const increases = (own * (toMs - fromMs)) / scrapeIntervalMs;
  const exact = precision === 'exact' ? own * buckets * (2 + (widthMs + RESETS_BACK_MS) / scrapeIntervalMs) : 0;
  return increases + exact + (births === 'count' ? born : 0);
}
