import { plusMonths } from '../../time/plusMonths';
import { dayOf } from '../assessment/isoTime';

const DAY_MS = 24 * 60 * 60 * 1000;

/** `first`: there is no milestone to count from. */
export type DueState =
  | { kind: 'first' }
  /** `days` until `dueDate` (ISO day); overdue from the day after, by `days`. */
  | { kind: 'due' | 'overdue'; dueDate: string; days: number };

/** When the next assessment is due: so many months after the last milestone's day, in days of UTC. */
export function dueState(lastDate: string | undefined, everyMonths: number, nowMs: number): DueState {
  if (lastDate === undefined) {
    return { kind: 'first' };
  }
  const dueMs = plusMonths(Date.parse(lastDate), everyMonths);
  const days = Math.round((Date.parse(dayOf(nowMs)) - dueMs) / DAY_MS);
  return { kind: days > 0 ? 'overdue' : 'due', dueDate: dayOf(dueMs), days: Math.abs(days) };
}
