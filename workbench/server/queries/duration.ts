const unitMs: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `30s`, `>15s`, or of a bare number of seconds; 0 of anything else. */
export function parseDurationMs(text: string): number {
  const [, count = '0', unit = 's'] = /^>?(\d+)([a-z]+)?$/.exec(text) ?? [];
  return Number(count) * (unitMs[unit] ?? 0);
}

/** As Go prints a duration of whole seconds: `1h0m0s`, `1m30s`, `15s`. */
export function goDuration(ms: number): string {
  const [hours, minutes, seconds] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, (ms / 1000) % 60];
  return `${hours ? `${hours}h` : ''}${hours || minutes ? `${minutes}m` : ''}${seconds}s`;
}
