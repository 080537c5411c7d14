import { proposeName } from '../../documents/proposeName';
import { API_VERSION, type Resource } from '../../documents/resource';
import { type Events, type Interval, noData, type PeriodResult, type Quality, type SloAnswer } from '../answer';
import { isWellCovered } from '../coverage';
import { isPartWarning } from '../mayLackParts';
import type { Slo } from '../slo';
import { pastPeriods } from '../windowInterval';
import { PERIOD_RECORD } from './periodRecordKind';
import { isSamePeriod, recordsOf } from './periodRecords';

/** Late and backfilled data are in by then: chunks are asked anew for as long. */
const COMPLETE_AFTER_MS = 48 * 3_600_000;

/**
 * Periods that have ended long enough ago and are not on record, newest first. None of a rolling window: it has no
 * periods that end, only a moment from which it is looked at. A record that cannot be read is one all the same, to be
 * mended by hand; where it does not tell its period, it may be any.
 */
export function periodsToRecord(slo: Slo, resources: readonly Resource[], nowMs: number, most: number): Interval[] {
  if (slo.window.kind === 'rolling') {
    return [];
  }
  const { records, broken } = recordsOf(resources, slo.ref.name);
  const taken = [...records, ...broken].map(({ period }) => period);
  return pastPeriods(slo.window, nowMs, most, 0).filter(
    (period) =>
      period.toMs + COMPLETE_AFTER_MS <= nowMs &&
      !taken.some((other) => other === undefined || isSamePeriod(other, period))
  );
}

type Read = Pick<SloAnswer, 'history' | 'figures' | 'exclusions'>;

/** Resources for those of `wanted` that were read as a whole; nothing is written down of a period with missing data. */
export function newRecords(
  slo: Slo,
  wanted: readonly Interval[],
  answer: Read,
  resources: readonly Resource[],
  nowMs: number
): Resource[] {
  if (hasPartWarning(answer.figures.quality)) {
    return [];
  }
  const taken = resources.filter(({ kind }) => kind === PERIOD_RECORD).map(({ metadata }) => metadata.name);
  return answer.history
    .filter(({ period }) => wanted.some((one) => isSamePeriod(one, period)))
    .flatMap((result) => {
      if (result.events === noData || !isComplete(result)) {
        return [];
      }
      const { period } = result;
      const name = proposeName(`${slo.ref.name} ${dayIn(slo, period.fromMs)} ${dayIn(slo, period.toMs)}`, taken);
      taken.push(name);
      return [
        {
          apiVersion: API_VERSION,
          kind: PERIOD_RECORD,
          metadata: { name },
          spec: specOf(slo, result, result.events, answer, nowMs),
        },
      ];
    });
}

function isComplete({ result, quality }: PeriodResult): boolean {
  return (result === 'met' || result === 'missed') && isWellCovered(quality) && !lacks(quality);
}

/** Events, or exclusions that would have taken some away. */
function lacks({ flags }: Quality): boolean {
  return flags.some(({ code }) => code === 'partial' || code === 'exclusions-unread');
}

/** A warning is not told by the bucket: it may be any period's. */
function hasPartWarning({ flags }: Quality): boolean {
  return flags.some((flag) => flag.code === 'warning' && isPartWarning(flag.text));
}

function specOf(slo: Slo, result: PeriodResult, events: Events, { figures, exclusions = [] }: Read, nowMs: number) {
  const { period, target, quality } = result;
  const flags = [...new Set(quality.flags.map(({ code }) => code))].filter((code) => code !== 'edge-moved');
  const applied = exclusions.filter(({ fromMs, toMs }) => fromMs < period.toMs && toMs > period.fromMs).length;
  return {
    slo: slo.ref.name,
    from: new Date(period.fromMs).toISOString(),
    to: new Date(period.toMs).toISOString(),
    target,
    counted: figures.unit,
    ...events,
    coveredShare: quality.coveredShare,
    ...(flags.length > 0 && { flags }),
    ...(applied > 0 && { exclusions: applied }),
    recordedAt: new Date(nowMs).toISOString(),
  };
}

/** By the clocks that its periods go by. */
function dayIn({ window }: Slo, ms: number): string {
  const timeZone = window.kind === 'calendar' ? window.zone : 'UTC';
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const [month = '', day = '', year = ''] = parts.format(ms).split('/');
  return `${year}-${month}-${day}`;
}
