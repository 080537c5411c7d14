import { useState } from 'react';
import { isWaiting, rowKey, type SloRow } from './sloRow';

/** Puts rows in order; the same one as long as nobody sorts. */
export type Order = (rows: readonly SloRow[]) => SloRow[];

interface Ordered {
  order: Order;
  rows: readonly SloRow[];
  ordered: SloRow[];
}

/**
 * Rows in order, without jumping: while figures are still coming, rows keep the places they have; the order is made
 * anew when all are there or when somebody sorts.
 */
export function useSettledOrder(rows: readonly SloRow[], order: Order): SloRow[] {
  const [last, setLast] = useState<Ordered>();
  if (last?.rows === rows && last.order === order) {
    return last.ordered;
  }
  const keep = last?.order === order && rows.some(isWaiting);
  const ordered = keep ? inPlaces(rows, last.ordered) : order(rows);
  setLast({ order, rows, ordered });
  return ordered;
}

/** New rows come last. */
function inPlaces(rows: readonly SloRow[], before: readonly SloRow[]): SloRow[] {
  const places = new Map(before.map((row, index) => [rowKey(row), index]));
  const placed = rows.map((row) => ({ row, place: places.get(rowKey(row)) ?? Infinity }));
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ row }) => row);
}
