import { countedSelector } from '../../promql/countedSelector';
import { markWindow, withoutComments } from '../../promql/windowMark';
import type { LatencyPair } from './latencyPair';

const TEXT_OR_SPACE = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)|\s+/g;

/**
 * The latency of a native histogram as it is written out: all events are `histogram_count(…)` of its increase, the good ones
 * `histogram_fraction(0, threshold, …)` times that, the bad ones all less those. Undefined for anything else.
 */
export function nativePair(
  given: 'good' | 'bad',
  event: string,
  total: string
): Omit<LatencyPair, 'spellings'> | undefined {
  const [counted, all] = [plain(event), plain(total)];
  const events = /^histogram_count\((sum\([^]*\))\)$/.exec(all)?.[1] ?? '';
  const histogram = countedSelector(events);
  const threshold = /histogram_fraction\(0,(\d+(?:\.\d+)?(?:e-?\d+)?),/.exec(counted)?.[1] ?? '';
  const good = `histogram_fraction(0,${threshold},${events})*${all}`;
  const ways = given === 'good' ? [good] : [`${all}-${good}`, `(${all}-${good})`, `(${all}-(${good}orvector(0)))`];
  const isPair = histogram.ok && Number(threshold) > 0 && events.includes('[') && ways.includes(counted);
  return isPair ? { histogram: histogram.value, threshold: Number(threshold) } : undefined;
}

/** With the window marked, however it is written, and without what means nothing. */
function plain(query: string): string {
  const marked = markWindow(withoutComments(query));
  return marked.ok ? marked.query.replace(TEXT_OR_SPACE, '$1') : '';
}
