import { type Events, noData, type NoData, type SloAnswer } from '../../../core/slo/answer';
import type { SliRole } from '../../../core/measure/bucket';
import { indicatorQueries } from '../../../core/slo/indicatorQueries';
import type { Answered } from '../catalog/prometheusApi';
import type { HttpClient } from '../transport/httpAnswer';
import { instantSum, LOKI_QUERY } from './instantSum';

export interface SumCheck {
  /** What the figure shows: the sum of its buckets. */
  bucketSum: Events | NoData;
  /** What one query over the whole window says. */
  direct: Events | NoData;
  /** bucketSum − direct, as a share of direct; undefined where there is nothing to compare. */
  badOffRatio: number | undefined;
  totalOffRatio: number | undefined;
  /** As sent, evaluated at the end of the window. */
  queries: ReadonlyArray<{ role: SliRole; expr: string; atMs: number }>;
}

/** Compares a figure with one query over its window: reads each raw sample or line once more. docs/slo-maths.md §2, precision */
export async function checkSum(http: HttpClient, answer: SloAnswer, signal: AbortSignal): Promise<Answered<SumCheck>> {
  // One query knows nothing of exclusions.
  const { question, figures, weighting } = answer.withoutExclusions ?? answer;
  const { slo, dataSourceUid } = question;
  // One query counts events, whatever the SLO's budget is made of.
  const bucketSum = weighting?.byEvents.counted ?? (figures.unit === 'slices' ? noData : figures.events);
  const spanMs = figures.asOfMs - figures.window.fromMs;
  if (spanMs <= 0) {
    const nothing = { badOffRatio: undefined, totalOffRatio: undefined, queries: [] };
    return { status: 'ready', value: { bucketSum, direct: noData, ...nothing } };
  }
  // Over the whole window all series of younger processes are new: their first values say nothing.
  const { queries: asked, language } = indicatorQueries(slo.indicator, spanMs, { precision: 'fast', births: 'flag' });
  const { births: _, ...exprs } = asked;
  const path = language === 'logql' ? LOKI_QUERY : 'query';
  const counts: Partial<Record<SliRole, number>> = {};
  const queries: Array<{ role: SliRole; expr: string; atMs: number }> = [];
  for (const role of ['bad', 'good', 'total'] as const) {
    const expr = exprs[role];
    if (expr !== undefined) {
      const found = await instantSum(http, dataSourceUid, expr, figures.asOfMs, signal, path);
      if (found.status === 'failed') {
        return found;
      }
      counts[role] = found.value;
      queries.push({ role, expr, atMs: figures.asOfMs });
    }
  }
  return { status: 'ready', value: compared(bucketSum, eventsOf(counts), queries) };
}

function eventsOf({ bad, good, total = NaN }: Partial<Record<SliRole, number>>): Events | NoData {
  if (Number.isNaN(total)) {
    return noData;
  }
  const badEvents = good === undefined ? zeroForNone(bad) : total - zeroForNone(good);
  return { total, bad: badEvents, good: total - badEvents };
}

/** No series of the one side while total has data: none of its events happened. */
function zeroForNone(count: number | undefined): number {
  return count === undefined || Number.isNaN(count) ? 0 : count;
}

function compared(bucketSum: Events | NoData, direct: Events | NoData, queries: SumCheck['queries']): SumCheck {
  const off = (side: 'bad' | 'total') =>
    bucketSum === noData || direct === noData || direct[side] === 0
      ? undefined
      : (bucketSum[side] - direct[side]) / direct[side];
  return { bucketSum, direct, badOffRatio: off('bad'), totalOffRatio: off('total'), queries };
}
