import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { OwnedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import { computeEvidence } from '../../core/maturity/evidence/signalSources';
import type { EvidenceSources } from './evidenceSources';
import { FACTS_TOLD, gatherFacts, nothingYet, withFacts } from './gatherFacts';

/** How many of the sources have answered. */
export interface ReadProgress {
  answered: number;
  of: number;
}

/**
 * What every source tells of these teams, waited for: one that is down or slow leaves its signals unknown, with the
 * reason. Without documents nothing is any team's, and nothing is asked. Rejects when the signal aborts.
 */
export async function readEvidence(
  sources: EvidenceSources,
  documents: Fact<OwnedDocuments>,
  teams: readonly string[],
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void
): Promise<Evidence> {
  let facts = nothingYet;
  let answered = 0;
  const tell = () => onProgress({ answered, of: FACTS_TOLD });
  if (documents.status === 'read') {
    tell();
    await gatherFacts(sources, documents.value, teams, signal, (change) => {
      facts = withFacts(facts, change);
      answered += 1;
      tell();
    });
  }
  return computeEvidence({ ...facts, nowMs: sources.nowMs(), documents }, teams);
}
