import { CONDITION, conditionHolds, type SignalReading } from '../evidence/condition';
import type { Signal } from '../modelSchema';

/**
 * Readings of a signal that decide everything about conditions on it: between two neighbouring bounds no comparison
 * changes, so one reading from each gap, and the bounds themselves, stand for all readings the signal can have.
 */
export function conditionPoints(type: Signal['type'], conditions: readonly string[]): SignalReading[] {
  if (type === 'bool') {
    return [true, false];
  }
  if (type === 'trend') {
    return ['rising', 'falling', 'level'];
  }
  const bounds = conditions.flatMap((when) => {
    const bound = Number(CONDITION.exec(when)?.[2]);
    return Number.isNaN(bound) ? [] : [bound];
  });
  const least = type === 'number' ? Number.NEGATIVE_INFINITY : 0;
  const most = type === 'ratio' ? 1 : Number.POSITIVE_INFINITY;
  const marks = [...new Set([...bounds, 0, 1])].sort((a, b) => a - b);
  const gaps = marks.flatMap((mark, index) => [mark - 1, mark + 1, (mark + (marks[index + 1] ?? mark)) / 2]);
  const points = type === 'count' ? [...marks, ...gaps].flatMap((point) => [Math.floor(point), Math.ceil(point)]) : [];
  return [...new Set(type === 'count' ? points : [...marks, ...gaps])].filter(
    (point) => point >= least && point <= most
  );
}

/** At which of the points a condition holds; undefined where it cannot be compared with what the signal reads. */
export function holdsAt(when: string, points: readonly SignalReading[]): boolean[] | undefined {
  const held = points.map((point) => conditionHolds(when, point));
  return held.some((holds) => holds === undefined) ? undefined : held.map((holds) => holds === true);
}
