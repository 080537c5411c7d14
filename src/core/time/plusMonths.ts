/** The same day and time of another month, both as clocks in UTC show them; its last day where it has no such day. */
export function plusMonths(wallMs: number, months: number): number {
  const date = new Date(wallMs);
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(wallMs).setUTCFullYear(date.getUTCFullYear(), month, Math.min(day, lastDay));
}
