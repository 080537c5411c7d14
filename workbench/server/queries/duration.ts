const unitMs: Record<string, number> = { y: 31_536_000_000, w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** Milliseconds of `30s`, `1h30m`, `>15s`, or of a bare number of seconds. */
export function parseDurationMs(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdwy])?/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? 's'] ?? 0), 0);
}

/** As Go prints a duration: `1h0m0s`, `1m30s`, `15s`, `500ms`. */
export function goDuration(ms: number): string {
  if (ms < 1000) {
    return `${ms}ms`;
  }
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor(ms / 60_000) % 60;
  const seconds = `${(ms % 60_000) / 1000}s`;
  return hours > 0 ? `${hours}h${minutes}m${seconds}` : minutes > 0 ? `${minutes}m${seconds}` : seconds;
}

/** `$__interval` as text: the largest unit that fits, the rest cut off. */
export function intervalText(ms: number): string {
  const unit = ['y', 'd', 'h', 'm', 's', 'ms'].find((name) => ms >= (unitMs[name] ?? 0)) ?? 'ms';
  return `${Math.max(1, Math.floor(ms / (unitMs[unit] ?? 1)))}${unit}`;
}
