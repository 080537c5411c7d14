import { differenceInCalendarDays } from 'date-fns';
import { isDay } from '../../assessment/isoTime';
import type { WorkRecord } from '../facts/evidenceFacts';
import { known, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { fromRecords, noneFound } from './records';

/** Tags of a review's record, each with what follows it: a day, a number, a share such as 8/10. */
export const REVIEW_TAGS = {
  due: 'due:',
  open: 'actions-open:',
  closed: 'actions-closed:',
  met: 'items-met:',
} as const;

/** What one record adds to a share; undefined where it does not tell. */
type Part = (record: WorkRecord) => { part: number; of: number } | undefined;

const lookBackDays = 5 * 365;
const cycles = 4;

/** Share of the last four reviews that were held by the day on which they were due. */
export function reviewOnTimeShare(...tags: string[]): ComputeSignal {
  return shareOfLast(cycles, tags, `${REVIEW_TAGS.due}YYYY-MM-DD`, (record) => {
    const due = valuesOf(record, REVIEW_TAGS.due).find(isDay);
    const heldMs = record.endMs ?? record.timeMs;
    return due === undefined
      ? undefined
      : { part: Number(differenceInCalendarDays(heldMs, `${due}T00:00`) <= 0), of: 1 };
  });
}

/** Share of actions that were closed when the next review was held: it records how many are closed and how many open. */
export function reviewActionClosure(...tags: string[]): ComputeSignal {
  const asked = `${REVIEW_TAGS.closed}n ${REVIEW_TAGS.open}n`;
  return shareOfLast(cycles, tags, asked, (record) => {
    const closed = valueOf(record, REVIEW_TAGS.closed, /^\d+$/);
    const open = valueOf(record, REVIEW_TAGS.open, /^\d+$/);
    return closed === undefined || open === undefined
      ? undefined
      : { part: Number(closed), of: Number(closed) + Number(open) };
  });
}

/** Share of items met at the last review that counted them. */
export function reviewItemsMet(...tags: string[]): ComputeSignal {
  return shareOfLast(1, tags, `${REVIEW_TAGS.met}8/10`, (record) => {
    const [part = 0, of = 0] = (valueOf(record, REVIEW_TAGS.met, /^\d+\/\d+$/) ?? '').split('/').map(Number);
    return of === 0 || part > of ? undefined : { part, of };
  });
}

/** Over the team's last records that tell; where nobody's do, they are kept elsewhere. */
function shareOfLast(count: number, tags: readonly string[], asked: string, partOf: Part): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags, days: lookBackDays }, ({ own, all, provenance, isCut }) => {
      const noted = { ...provenance, query: `${tags.join(' ')} ${asked}` };
      if (all.every((record) => partOf(record) === undefined)) {
        return isCut ? noneFound(noted, isCut) : notConnected('write-annotations', noted);
      }
      const parts = [...own]
        .sort((a, b) => b.timeMs - a.timeMs)
        .flatMap((record) => partOf(record) ?? [])
        .slice(0, count);
      const sum = (key: 'part' | 'of') => parts.reduce((total, one) => total + one[key], 0);
      const isPart = isCut && parts.length < count;
      return sum('of') === 0
        ? noneFound(noted, isCut)
        : known(sum('part') / sum('of'), { ...noted, note: `${sum('part')}/${sum('of')}` }, isPart && 'partial');
    });
}

function valueOf(record: WorkRecord, prefix: string, shape: RegExp): string | undefined {
  return valuesOf(record, prefix).find((value) => shape.test(value));
}

function valuesOf({ tags }: WorkRecord, prefix: string): string[] {
  return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}
