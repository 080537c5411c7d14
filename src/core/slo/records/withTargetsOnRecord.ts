import type { Slo } from '../slo';
import type { RecordTarget } from './recordTarget';

/** The editor dates a target of which nobody knows since when on the first day of 1970, in any zone. */
const SINCE_EVER_UNTIL_MS = 86_400_000;

/**
 * The SLO with the targets of its records for all time that its own list does not date, so that ended periods keep the
 * target of their time wherever they are judged. A record tells what was in force at its period's end, and back to the
 * record before it; after the last one it is what the list says, or that of now. docs/slo-maths.md §6
 */
export function withTargetsOnRecord(slo: Slo, records: readonly RecordTarget[]): Slo {
  const { targets = [] } = slo;
  const sinceEver = targets.filter(({ fromMs }) => fromMs < SINCE_EVER_UNTIL_MS);
  const dated = targets.slice(sinceEver.length);
  const datedFromMs = dated[0]?.fromMs ?? Infinity;
  const undated = records
    .filter(({ period }) => period.toMs <= datedFromMs)
    .sort((a, b) => a.period.toMs - b.period.toMs);
  const last = undated.at(-1);
  const { target: after } = sinceEver.at(-1) ?? dated[0] ?? slo;
  if (last === undefined || undated.every(({ target }) => target === after)) {
    return slo;
  }
  const recorded = undated.map(({ period, target }, i) => ({
    fromMs: undated[i - 1]?.period.toMs ?? period.fromMs,
    target,
    recorded: true as const,
  }));
  const afterwards = { fromMs: last.period.toMs, target: after, recorded: true as const };
  return { ...slo, targets: [...sinceEver, ...recorded, afterwards, ...dated] };
}
