import type { EvidenceFacts, SloStanding } from '../facts/evidenceFacts';
import { fromFact } from '../facts/fact';
import { incomplete, known, noData, notConnected } from '../known';
import type { Provenance, SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';

type Measured = SloStanding & { figures: NonNullable<SloStanding['figures']> };

/**
 * Share of SLOs met in the window or period that runs now; ended periods are not looked at. One of which nobody can say
 * yet how it stands counts on neither side.
 */
export const sloAdherence: ComputeSignal = (facts, team) =>
  ofTeam(facts, team, (measured, total, asOfMs) => {
    const counted = measured
      .filter(isSettled)
      .flatMap(({ target, figures }) => (figures.sli === 'no-data' ? [] : [figures.sli >= target]));
    const met = counted.filter((isMet) => isMet).length;
    const provenance = {
      source: 'prometheus',
      query: 'SLI >= target',
      fromMs: Math.min(...measured.map(({ figures }) => figures.window.fromMs)),
      toMs: Math.max(...measured.map(({ figures }) => figures.asOfMs)),
      asOfMs,
      note: `current-window ${met}/${counted.length}`,
    } as const;
    return counted.length === 0
      ? noneCounted(measured, { source: 'prometheus', asOfMs })
      : known(met / counted.length, provenance, counted.length < total && 'partial');
  });

/** Whether what is left of the budget is computed: by this app, for at least one SLO of the team. */
export const ebTracked: ComputeSignal = (facts, team) =>
  fromFact(facts.documents, ({ value, asOfMs }) => {
    const provenance = { source: 'documents', asOfMs } as const;
    if (!value.slos.some((owned) => owned.team === team)) {
      return value.unread > 0 ? { status: 'unknown', reason: 'incomplete' } : known(false, provenance);
    }
    return ofTeam(facts, team, (measured, total, readMs) => {
      const tracked = measured.filter((one) => isSettled(one) && one.figures.remaining !== 'no-data').length;
      const found = {
        source: 'prometheus',
        query: 'budget remaining',
        asOfMs: readMs,
        note: `${tracked}/${total}`,
      } as const;
      return tracked === 0 ? noneCounted(measured, found) : known(true, found, tracked < total && 'partial');
    });
  });

/** Whether what is missing of its data leaves how it stands undecided. */
function isSettled({ figures }: Measured): boolean {
  return figures.status !== 'not-known';
}

function noneCounted(measured: readonly Measured[], provenance: Provenance): SignalState {
  return measured.every(isSettled) ? noData(provenance) : incomplete(provenance);
}

function ofTeam(
  { documents, standings }: EvidenceFacts,
  team: string,
  judge: (measured: Measured[], total: number, asOfMs: number) => SignalState
): SignalState {
  return fromFact(documents, () =>
    fromFact(standings, ({ value, asOfMs }) => {
      const own = value.filter((standing) => standing.team === team);
      const measured = own.flatMap(({ figures, ...rest }) => (figures === undefined ? [] : [{ ...rest, figures }]));
      if (own.length === 0) {
        return notConnected('define-slos');
      }
      return measured.length === 0
        ? {
            status: 'unknown',
            reason: 'unreadable',
            problem: { source: 'prometheus', code: 'not-measured', detail: '' },
          }
        : judge(measured, own.length, asOfMs);
    })
  );
}
