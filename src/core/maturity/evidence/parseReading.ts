import type { Signal } from '../modelSchema';
import type { SignalReading } from './condition';

export type ReadingProblem = 'not-a-number' | 'negative' | 'not-whole' | 'above-one' | 'not-yes-or-no' | 'not-a-trend';
export type ParsedReading = { kind: 'reading'; reading: SignalReading } | { kind: 'problem'; code: ReadingProblem };

const yes: ReadonlySet<string> = new Set(['yes', 'true', '1']);
const no: ReadonlySet<string> = new Set(['no', 'false', '0']);

/** What a person typed for a signal of this type: a share as 0 to 1 or with a percent sign, either decimal mark. */
export function parseReading(text: string, type: Signal['type']): ParsedReading {
  const typed = text.trim().toLowerCase();
  switch (type) {
    case 'bool':
      return yes.has(typed) || no.has(typed) ? { kind: 'reading', reading: yes.has(typed) } : problem('not-yes-or-no');
    case 'trend':
      return isTrend(typed) ? { kind: 'reading', reading: typed } : problem('not-a-trend');
    default:
      return parseNumber(typed, type);
  }
}

function parseNumber(typed: string, type: Signal['type']): ParsedReading {
  const [, number = '', percent] = /^(-?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?)\s*(%?)$/.exec(typed) ?? [];
  const isPercent = percent === '%';
  if (number === '' || (isPercent && type !== 'ratio')) {
    return problem('not-a-number');
  }
  const reading = Number(number.replace(',', '.')) / (isPercent ? 100 : 1);
  const code = numberProblem(reading, type);
  return code === undefined ? { kind: 'reading', reading } : problem(code);
}

/** Whether a stored reading is one of a signal of this type. */
export function fitsType(reading: SignalReading, type: Signal['type']): boolean {
  if (type === 'bool') {
    return typeof reading === 'boolean';
  }
  if (type === 'trend') {
    return typeof reading === 'string';
  }
  return typeof reading === 'number' && Number.isFinite(reading) && numberProblem(reading, type) === undefined;
}

function numberProblem(reading: number, type: Signal['type']): ReadingProblem | undefined {
  if (reading < 0) {
    return 'negative';
  }
  if (type === 'count' && !Number.isInteger(reading)) {
    return 'not-whole';
  }
  return type === 'ratio' && reading > 1 ? 'above-one' : undefined;
}

function isTrend(text: string): text is 'rising' | 'falling' | 'level' {
  return text === 'rising' || text === 'falling' || text === 'level';
}

function problem(code: ReadingProblem): ParsedReading {
  return { kind: 'problem', code };
}
