/** Numbers by cell or by edge. A plain array: browsers take several times as long to hand out a typed one that is as long. */
export type Column = number[];

/** All NaN, so that it is one of floating point from the start: one of integers would be copied at its first fraction. */
export function columnOf(length: number): Column {
  return new Array<number>(length).fill(NaN);
}

/** Running sums by edge, of which only the first is known. */
export function runningSums(edges: number): Column {
  return columnOf(edges).fill(0, 0, 1);
}
