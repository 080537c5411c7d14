import type { Interval } from '../../../core/slo/answer';
import { floorTo } from '../../../core/measure/align';
import type { QueryTransport } from '../engine/queryTransport';
import type { Answered } from './prometheusApi';

const LOOKS = 60;
const minuteMs = 60_000;

export interface Looks {
  /** Instants looked at (epoch ms), ascending, at most sixty and whole minutes apart, and whether there was a series. */
  seen: ReadonlyArray<{ atMs: number; some: boolean }>;
  apartMs: number;
}

/** Asks once whether a selector has series here and there in an interval; reads next to nothing. */
export async function looks(
  transport: QueryTransport,
  dataSourceUid: string,
  selector: string,
  { fromMs, toMs }: Interval,
  signal: AbortSignal
): Promise<Answered<Looks>> {
  const widthMs = Math.max(1, Math.ceil((toMs - fromMs) / LOOKS / minuteMs)) * minuteMs;
  const firstMs = floorTo(fromMs, widthMs);
  const question = { dataSourceUid, widthMs, fromMs: firstMs, toMs: floorTo(toMs, widthMs) };
  const answer = await transport({ ...question, exprs: [`count(${selector})`] }, signal);
  const result = answer.kind === 'answered' ? answer.results[0] : answer;
  if (result?.kind !== 'counted') {
    const problem = result?.problem ?? { code: 'unexpected-answer', detail: '' };
    return { status: 'failed', problem };
  }
  const counts = result.groups[0]?.values ?? [];
  const seen = Array.from(counts, (count, i) => ({ atMs: firstMs + (i + 1) * widthMs, some: count > 0 }));
  return { status: 'ready', value: { seen, apartMs: widthMs } };
}
