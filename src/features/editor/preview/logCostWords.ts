import type { QueryProblem } from '../../../core/measure/bucket';
import type { LogReadingCost } from '../../../core/slo/logReadingCost';
import type { TimeWindow } from '../../../core/slo/slo';
import { noBreak } from '../../../views/format/noBreak';
import { formatNumber } from '../../../views/format/numberFormat';
import { longWindow } from '../../../views/words/windowWords';
import { rough } from './costWords';

/** What an SLO of log lines costs its Loki. */
export function logCostWords(cost: LogReadingCost, streams: number, window: TimeWindow): string[] {
  const { linesADay, bytesADay, bytesRead, bytesAgain } = cost;
  if (linesADay === 0) {
    return [
      'Loki’s index knows no lines of these streams in the last day, so it cannot be told what reading them costs. It may know new ones only later.',
    ];
  }
  return [
    `${streams === 1 ? 'One stream' : `${formatNumber(streams, {})} streams`} brought about ${rough(linesADay)} lines in the last day, ${size(bytesADay)}, as Loki’s index tells; what is new may be missing there or counted more than once.`,
    `Reading the whole window (${longWindow(window)}) once takes about ${size(bytesRead)} at that rate: each side reads every line of its streams, whatever the conditions leave. What was read is kept: a later look reads what is new and the last hour again, about ${size(bytesAgain)}.`,
  ];
}

/** Why it is not known. */
export function unknownLogCostWords(code: QueryProblem['code']): string {
  return code === 'not-found'
    ? 'This Loki does not tell how many lines its streams have (older ones cannot), so what reading them costs is not known. Every line of the streams is read, whatever the conditions leave.'
    : 'Loki does not tell now how many lines its streams have, so what reading them costs is not known.';
}

/** Two digits: `4.3 MB`. */
function size(bytes: number): string {
  const rounded = Number(bytes.toPrecision(2));
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, rounded)) / 3));
  return `${formatNumber(rounded / 1000 ** power, { maximumSignificantDigits: 2 })}${noBreak}${UNITS[power]}`;
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;
