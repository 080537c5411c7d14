/** What clocks show, `2026-01-01 00:00:00`, as the moment at which clocks in UTC show it; undefined where no calendar has it. */
export function wallTime(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  // A date that no calendar has, such as 31 February, comes back as another one.
  return new Date(wallMs).toISOString().slice(0, 19) === text.replace(' ', 'T') ? wallMs : undefined;
}
