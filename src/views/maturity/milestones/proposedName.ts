/** A name for a milestone of this day, by half-year: `2026 H2`; with a number where that is taken. */
export function proposedName(isoDay: string, taken: readonly string[]): string {
  const half = Number(isoDay.slice(5, 7)) <= 6 ? 'H1' : 'H2';
  const name = `${isoDay.slice(0, 4)} ${half}`;
  const isTaken = (wanted: string) => taken.some((one) => one.trim().toLowerCase() === wanted.toLowerCase());
  let free = name;
  for (let number = 2; isTaken(free); number += 1) {
    free = `${name} (${number})`;
  }
  return free;
}
