import type { SignalReading } from '../../../core/maturity/evidence/condition';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { unknownWords } from './unknownWords';

/** What a signal reads, in words. Unknown is said as such, never as a failed check. */
export function signalWords(state: SignalState, signal: Signal | undefined): string {
  switch (state.status) {
    case 'loading':
      return 'reading…';
    case 'known':
      return readingWords(state.reading, signal);
    case 'unknown':
      return `unknown: ${unknownWords(state, signal)}`;
  }
}

/** `>= 0.8` of a ratio is "at least 80 %". */
export function conditionWords(when: string, signal: Signal | undefined): string {
  const [operator, bound] = when.split(' ');
  if (operator === undefined || bound === undefined) {
    return when;
  }
  const value = bound === 'true' || bound === 'false' ? bound === 'true' : Number(bound);
  const words = readingWords(value, signal);
  const before = typeof value === 'boolean' ? '' : (operatorWords[operator] ?? operator);
  return before === '' ? words : `${before} ${words}`;
}

const operatorWords: Readonly<Record<string, string>> = {
  '==': 'exactly',
  '!=': 'not',
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
};

function readingWords(reading: SignalReading, signal: Signal | undefined): string {
  if (typeof reading === 'boolean') {
    return reading ? 'yes' : 'no';
  }
  if (typeof reading === 'string') {
    return reading;
  }
  if (signal?.type === 'ratio') {
    return `${Math.round(reading * 1000) / 10} %`;
  }
  return isInDays(signal) ? `${reading} ${reading === 1 ? 'day' : 'days'}` : String(reading);
}

function isInDays(signal: Signal | undefined): boolean {
  return signal?.type === 'age_days' || signal?.type === 'duration_days';
}
