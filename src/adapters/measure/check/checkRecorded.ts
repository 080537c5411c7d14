import type { RecordedCheck } from '../../../core/recorded/recordedChecks';
import type { Answered } from '../catalog/prometheusApi';
import type { HttpClient } from '../transport/httpAnswer';
import { instantSum } from './instantSum';

/** What recorded and raw series say of the same day. */
export interface RecordedDifference extends RecordedCheck {
  /** Undefined where nothing answered. */
  recordedCount: number | undefined;
  rawCount: number | undefined;
  /** recorded − raw, as a share of raw; undefined where there is nothing to compare. */
  offRatio: number | undefined;
}

export interface RecordedDay {
  /** End of the day that was compared. */
  atMs: number;
  differences: readonly RecordedDifference[];
}

export interface RecordedQuestion {
  dataSourceUid: string;
  checks: readonly RecordedCheck[];
  atMs: number;
}

/** Compares recorded series with raw ones over a day: reads a day of raw samples. docs/slo-maths.md §2 */
export async function checkRecorded(
  http: HttpClient,
  { dataSourceUid, checks, atMs }: RecordedQuestion,
  signal: AbortSignal
): Promise<Answered<RecordedDay>> {
  const differences: RecordedDifference[] = [];
  for (const check of checks) {
    const recorded = await instantSum(http, dataSourceUid, check.recorded, atMs, signal);
    if (recorded.status === 'failed') {
      return recorded;
    }
    const raw = await instantSum(http, dataSourceUid, check.raw, atMs, signal);
    if (raw.status === 'failed') {
      return raw;
    }
    differences.push(difference(check, recorded.value, raw.value));
  }
  return { status: 'ready', value: { atMs, differences } };
}

/** No series of bad events is none of them; no series of all events is no answer. */
function difference(check: RecordedCheck, recorded: number, raw: number): RecordedDifference {
  const counted = (count: number) => (!Number.isNaN(count) ? count : check.what === 'bad' ? 0 : undefined);
  const [recordedCount, rawCount] = [counted(recorded), counted(raw)];
  return { ...check, recordedCount, rawCount, offRatio: offRatio(recordedCount, rawCount) };
}

function offRatio(recorded: number | undefined, raw: number | undefined): number | undefined {
  if (recorded === undefined || raw === undefined) {
    return undefined;
  }
  return recorded === raw ? 0 : raw === 0 ? Infinity : (recorded - raw) / raw;
}
