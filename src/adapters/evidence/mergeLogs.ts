import type { QueryReading } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { mergeReadings } from './mergeReadings';

type Readings = Readonly<Record<string, Fact<QueryReading>>>;

/**
 * Parts of what several Lokis hold, as one. Where lines were counted but what they look like could not be read, a share
 * of them would be too small: that reading has failed.
 */
export function mergeLogs(parts: readonly Readings[]): Readings {
  const counted = parts.filter((part) => part.log_lines?.status === 'read');
  const merged = mergeReadings(parts);
  return Object.fromEntries(
    Object.entries(merged).map(([id, fact]) => {
      const lost = counted.map((part) => part[id]).find((one) => one?.status === 'failed');
      return [id, lost ?? fact];
    })
  );
}
