import type { BucketAnswer, BucketRequest } from '../../../core/measure/bucket';
import { isCounterIndicator } from '../../../core/recorded/counterIndicator';
import { coverageRequest, coveredIn } from '../../../core/recorded/coveredIn';
import { recordedIdentity } from '../../../core/recorded/headroomSeries';
import { recordedFor } from '../../../core/recorded/recordedFor';
import type { RecordedSeries } from '../../../core/recorded/recordedSeries';
import type { RawReason, RecordedUse } from '../../../core/recorded/recordedUse';
import { withRaw, withRecorded } from '../../../core/recorded/withRecorded';
import type { SloQuestion } from '../../../core/slo/answer';
import type { BucketEngine } from '../engine/bucketEngine';
import { patientPause } from '../engine/patientPause';
import type { RecordedPresence } from './recordedPresence';

const PATIENCE_MS = 3_000;

interface Parts {
  engine: Pick<BucketEngine, 'load'>;
  presence: Pick<RecordedPresence, 'know' | 'has'>;
}

/** A plan that may be asked of recorded series in part. */
export interface Replaceable {
  asOfMs: number;
  requests: readonly BucketRequest[];
  recorded?: RecordedUse;
}

export interface Asked<P extends Replaceable> {
  question: Pick<SloQuestion, 'slo' | 'dataSourceUid'>;
  plan: P;
  scrapeIntervalMs: number;
}

export interface FindOptions {
  signal: AbortSignal;
  reload: boolean;
  /** Buckets of a data source may change for this long. */
  settleMs: number;
}

/** Puts recorded series in place of raw ones. */
export interface RecordedFinder {
  /** The plans, in their order; with `reload` coverage is read anew. */
  place<P extends Replaceable>(asked: ReadonlyArray<Asked<P>>, options: FindOptions): Promise<P[]>;
}

/**
 * Asks which SLOs have recorded series and where they are whole: nothing where none is known of, else a few small
 * queries of which all that has settled is kept like any buckets. docs/slo-maths.md §2
 */
export function recordedFinder({ engine, presence }: Parts): RecordedFinder {
  return {
    async place(asked, { signal, reload, settleMs }) {
      const series = asked.map(({ question, scrapeIntervalMs }) => recordedFor(question.slo, scrapeIntervalMs));
      const own = asked.filter((_, index) => isSeries(series[index]) && series[index].source === 'headroom');
      const uids = own.map(({ question }) => question.dataSourceUid);
      await presence.know(uids, signal);
      const found = asked.map(({ question }, index) => ifPresent(question, series[index] ?? 'none-found', presence));
      const requests = asked.map(({ plan }, index) => {
        const one = found[index];
        return isSeries(one) ? coverageRequest(one, plan.requests, plan.asOfMs - settleMs) : undefined;
      });
      const covered = await coverage(engine, requests, { signal, reload });
      return asked.map(({ plan }, index) => {
        const one = found[index] ?? 'none-found';
        const answer = covered[index];
        return isSeries(one) ? placed(plan, one, answer) : withRaw(plan, undefined, one);
      });
    },
  };
}

function placed<P extends Replaceable>(plan: P, series: RecordedSeries, answer: BucketAnswer | undefined): P {
  const covered = answer === undefined ? [] : coveredIn(answer);
  return covered.length === 0 && answer !== undefined && answer.missing.length > 0
    ? withRaw(plan, series, 'not-known')
    : withRecorded(plan, series, covered);
}

function isSeries(series: RecordedSeries | RawReason | undefined): series is RecordedSeries {
  return typeof series === 'object';
}

function ifPresent(
  { slo, dataSourceUid }: Asked<Replaceable>['question'],
  series: RecordedSeries | RawReason,
  presence: Parts['presence']
): RecordedSeries | RawReason {
  if (!isSeries(series) || series.source !== 'headroom' || !isCounterIndicator(slo.indicator)) {
    return series;
  }
  const has = presence.has(dataSourceUid, recordedIdentity(slo.ref, slo.indicator));
  return has === undefined ? 'not-known' : has ? series : 'none-found';
}

/** Answers in the order of the requests; none for what was not asked or is not known. */
async function coverage(
  engine: Parts['engine'],
  requests: ReadonlyArray<BucketRequest | undefined>,
  options: Pick<FindOptions, 'signal' | 'reload'>
): Promise<Array<BucketAnswer | undefined>> {
  const wanted = requests.filter((request) => request !== undefined);
  if (wanted.length === 0) {
    return [];
  }
  let last: readonly BucketAnswer[] = [];
  // What comes later is kept for the next time; figures do not wait for a cheaper way.
  const loading = engine.load(wanted, options, (answers) => (last = answers));
  await Promise.race([loading, patientPause(PATIENCE_MS, options.signal)]);
  let next = 0;
  return requests.map((request) => (request === undefined ? undefined : last[next++]));
}
