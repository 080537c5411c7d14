import type { SeriesReading } from '../facts/evidenceFacts';
import { incomplete, known, noData, notConnected } from '../known';
import { FINDINGS_DAYS, FINDINGS_STEP_HOURS } from '../queries/kubernetesQueries';
import type { Provenance, SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';
import { ofServices } from './ofServices';
import { fromReading } from './readings';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Followed {
  /** Images that have findings now. */
  found: readonly SeriesReading[];
  /** When an image's findings began, in epoch seconds; absent where they did before all that is on record. */
  begun: readonly SeriesReading[];
  /** From when on the scanner's findings are on record. */
  sinceMs: number;
  toMs: number;
}

/**
 * Days for which an image of the team has had a critical finding without a break: a proxy for the age of one finding.
 * Zero where it has none. Findings from before all that is on record are at least as old as that: told where it is the
 * whole time looked at, unknown where the record is shorter.
 */
export const criticalVulnAge: ComputeSignal = (facts, team) =>
  fromReading(facts, 'prometheus', 'critical_findings', ({ series, owned, provenance: asked }) =>
    fromReading(facts, 'prometheus', 'findings_since', ({ series: since }) =>
      fromReading(facts, 'prometheus', 'critical_findings_begun', ({ series: begun, provenance, isCut }) => {
        const images = ofServices(series, owned, team);
        if (series.length === 0) {
          return notConnected('export-metric', asked);
        }
        if (images.length === 0) {
          return noData(asked);
        }
        const found = images.filter(({ value }) => value > 0);
        const sinceMs = Math.max(...since.map(({ value }) => value * 1000));
        const followed = { found, begun, sinceMs, toMs: provenance.toMs ?? facts.nowMs };
        return isCut
          ? incomplete(provenance)
          : judged(followed, { ...provenance, note: `images ${found.length}/${images.length}` });
      })
    )
  );

function judged({ found, begun, sinceMs, toMs }: Followed, provenance: Provenance): SignalState {
  const begunMs = found.map(({ labels }) => begunOf(labels, begun));
  const isFromBefore = begunMs.includes(undefined);
  if (!isFromBefore) {
    const oldestMs = Math.min(toMs, ...begunMs.flatMap((ms) => ms ?? []));
    return known(Math.floor((toMs - oldestMs) / DAY_MS), provenance, 'proxy');
  }
  const isWhole = toMs - sinceMs >= FINDINGS_DAYS * DAY_MS - 2 * FINDINGS_STEP_HOURS * HOUR_MS;
  const atLeast = { ...provenance, note: 'at-least' };
  return isWhole ? known(FINDINGS_DAYS, atLeast, 'proxy', 'partial') : incomplete(atLeast);
}

function begunOf(labels: SeriesReading['labels'], begun: readonly SeriesReading[]): number | undefined {
  const same = begun.find(
    ({ labels: of }) => of.service === labels.service && of.image_repository === labels.image_repository
  );
  return same && same.value * 1000;
}
