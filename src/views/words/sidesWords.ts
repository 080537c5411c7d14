import { logPipeline } from '../../core/logql/logPipeline';
import { isRate } from '../../core/promql/freeQuery';
import type { Counted, Indicator } from '../../core/slo/slo';
import { selectorWords, totalWords } from './selectorWords';

type Ratio = Extract<Indicator, { kind: 'ratio' | 'logs' | 'free' }>;

/** What the bad or good events of a ratio are counted by, and what all of them are, as it is defined. */
export function sidesWords(ratio: Ratio): { event: string; total: string } {
  const total = ratio.kind === 'free' ? countedWords(ratio.total) : totalWords(ratio);
  return { event: eventWords(ratio), total };
}

function eventWords(ratio: Ratio): string {
  switch (ratio.kind) {
    case 'ratio':
      return selectorWords(ratio.event);
    case 'logs':
      return logPipeline(ratio.event);
    case 'free':
      return countedWords(ratio.event);
  }
}

/** A rate is told: it is multiplied by the length of each bucket. */
function countedWords(side: Counted): string {
  switch (side.by) {
    case 'query':
      return isRate(side.query) ? `(${side.query}) * seconds of each interval` : side.query;
    case 'series':
      return selectorWords(side.series);
    case 'lines':
      return logPipeline(side.lines);
  }
}
