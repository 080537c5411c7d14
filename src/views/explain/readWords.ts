import type { Explanation } from '../../core/slo/answer';
import { formatExactCount } from '../format/formatCount';
import { formatDateTimeZone } from '../format/formatTime';

/** What was asked of the data source for these figures, and what the browser still had. */
export function readWords({ buckets: { cached, fresh }, readAtMs }: Explanation, timeZone: string): string {
  const all = formatExactCount(cached + fresh);
  const oldest =
    readAtMs === undefined || cached === 0
      ? ''
      : ` The oldest part was read at ${formatDateTimeZone(readAtMs, timeZone)}.`;
  if (cached + fresh === 0) {
    return 'Nothing was read yet.';
  }
  if (cached === 0) {
    return `All ${all} intervals were read from the data source now, none from this browser's cache.`;
  }
  const read = fresh === 0 ? 'none was read' : `${formatExactCount(fresh)} were read`;
  return `Of ${all} intervals ${formatExactCount(cached)} came from this browser's cache and ${read} from the data source now.${oldest}`;
}
