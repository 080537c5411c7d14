import { isDay } from '../../../core/maturity/assessment/isoTime';
import type { ManualReading } from '../../../core/maturity/assessment/manualReading';
import { parseReading, type ReadingProblem } from '../../../core/maturity/evidence/parseReading';
import type { Signal } from '../../../core/maturity/modelSchema';

/** What is being entered for a signal, as typed. A share is in percent. */
export interface HandDraft {
  value: string;
  date: string;
  note: string;
}

export interface HandProblems {
  value?: ReadingProblem;
  date?: 'day-needed' | 'in-the-future';
}

/** The fields as they begin: what was entered before, else nothing of the day that the assessment stands for. */
export function draftOf(reading: ManualReading | undefined, type: Signal['type'], day: string): HandDraft {
  return reading === undefined
    ? { value: '', date: day, note: '' }
    : { value: typed(reading.reading, type), date: reading.date, note: reading.note ?? '' };
}

/** The reading that the fields make, or what is wrong in which. `today` is an ISO day. */
export function readDraft(
  { value, date, note }: HandDraft,
  type: Signal['type'],
  today: string
): { reading: ManualReading; problems?: undefined } | { reading?: undefined; problems: HandProblems } {
  const parsed = parseReading(inPercent(value.trim(), type), type);
  const others = dateProblem(date, today);
  if (parsed.kind === 'problem') {
    return { problems: { value: parsed.code, ...others } };
  }
  const said = note.trim();
  return Object.keys(others).length > 0
    ? { problems: others }
    : { reading: { reading: parsed.reading, date, ...(said !== '' && { note: said }) } };
}

/** The field of a share has the percent sign beside it. */
function inPercent(text: string, type: Signal['type']): string {
  return type !== 'ratio' || text === '' || text.endsWith('%') ? text : `${text} %`;
}

function dateProblem(date: string, today: string): HandProblems {
  if (!isDay(date)) {
    return { date: 'day-needed' };
  }
  return date > today ? { date: 'in-the-future' } : {};
}

function typed(reading: ManualReading['reading'], type: Signal['type']): string {
  if (typeof reading === 'boolean') {
    return reading ? 'yes' : 'no';
  }
  return type === 'ratio' && typeof reading === 'number' ? String(Math.round(reading * 1e6) / 1e4) : String(reading);
}
