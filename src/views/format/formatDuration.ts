import { noBreak } from './noBreak';

const UNITS = [
  { name: 'd', ms: 86_400_000 },
  { name: 'h', ms: 3_600_000 },
  { name: 'min', ms: 60_000 },
  { name: 's', ms: 1000 },
] as const;

/** A length of time in two units at most: `6 d 4 h`, `5 h 24 min`, `30 d`. */
export function formatDuration(durationMs: number): string {
  const sizeMs = Math.abs(durationMs);
  const first = UNITS.findIndex((unit) => sizeMs >= unit.ms);
  if (first === -1) {
    return sizeMs === 0 ? `0${noBreak}s` : `<1${noBreak}s`;
  }
  const finest = UNITS[first + 1] ?? UNITS[first] ?? UNITS[3];
  let restMs = Math.round(sizeMs / finest.ms) * finest.ms;
  const parts: string[] = [];
  for (const unit of UNITS) {
    const count = Math.floor(restMs / unit.ms);
    restMs -= count * unit.ms;
    if (count > 0) {
      parts.push(`${count}${noBreak}${unit.name}`);
    }
  }
  return (durationMs < 0 ? '-' : '') + parts.slice(0, 2).join(noBreak);
}
