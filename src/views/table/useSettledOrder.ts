import { useMemo, useRef } from 'react';
import { isWaiting, rowKey, type SloRow } from './sloRow';
import { type Sort, sortRows } from './sortRows';

/**
 * Rows in order, without jumping: while figures are still coming, rows keep the places they have; the order is made
 * anew when all are there or when somebody sorts.
 */
export function useSettledOrder(rows: readonly SloRow[], sort: Sort): SloRow[] {
  const last = useRef<{ sort: Sort; places: ReadonlyMap<string, number> } | undefined>(undefined);
  return useMemo(() => {
    const waiting = rows.some(isWaiting);
    const before = last.current;
    const keep = waiting && before !== undefined && before.sort === sort;
    const ordered = keep ? inPlaces(rows, before.places) : sortRows(rows, sort);
    last.current = { sort, places: new Map(ordered.map((row, index) => [rowKey(row), index])) };
    return ordered;
  }, [rows, sort]);
}

/** New rows come last. */
function inPlaces(rows: readonly SloRow[], places: ReadonlyMap<string, number>): SloRow[] {
  const place = (row: SloRow) => places.get(rowKey(row)) ?? Infinity;
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
