import { useMemo, useState } from 'react';
import { isWaiting, rowKey, type SloRow } from './sloRow';

/** Puts rows in order; the same one as long as nobody sorts. */
export type Order = (rows: readonly SloRow[]) => SloRow[];

interface Places {
  order: Order;
  keys: readonly string[];
}

/**
 * Rows in order, without jumping: while figures are still coming, rows keep the places they have; the order is made
 * anew when all are there or when somebody sorts.
 */
export function useSettledOrder(rows: readonly SloRow[], order: Order): SloRow[] {
  const [places, setPlaces] = useState<Places>();
  const ordered = useMemo(() => {
    const keep = places !== undefined && places.order === order && rows.some(isWaiting);
    return keep ? inPlaces(rows, places.keys) : order(rows);
  }, [rows, order, places]);
  const keys = ordered.map(rowKey);
  if (places === undefined || places.order !== order || places.keys.join('\n') !== keys.join('\n')) {
    setPlaces({ order, keys });
  }
  return ordered;
}

/** New rows come last. */
function inPlaces(rows: readonly SloRow[], keys: readonly string[]): SloRow[] {
  const places = new Map(keys.map((key, index) => [key, index]));
  const place = (row: SloRow) => places.get(rowKey(row)) ?? Infinity;
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
