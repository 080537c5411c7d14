import { differenceInCalendarDays } from 'date-fns';
import type { EvidenceFacts, WorkRecord } from '../facts/evidenceFacts';
import { fromFact } from '../facts/fact';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import { allServicesOf, ownersOf } from '../facts/ownership';
import { incomplete, known, noData, notConnected } from '../known';
import type { Provenance, SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';

const DAY_MS = 86_400_000;

/** Records of one kind in a time: what is asked of them. `all` are of every team, `own` of this one. */
export interface Found {
  own: readonly WorkRecord[];
  all: readonly WorkRecord[];
  owned: OwnedDocuments;
  provenance: Provenance & { asOfMs: number };
  /** Some of this time may not have been read. */
  isCut: boolean;
}

/**
 * Reads records that carry all of `tags`, of the last `days`. Nobody in this Grafana writing any means that they are
 * kept elsewhere: not connected, never zero.
 */
export function fromRecords(
  { documents, records, nowMs }: EvidenceFacts,
  team: string,
  { tags, days }: { tags: readonly string[]; days: number },
  judge: (found: Found) => SignalState
): SignalState {
  return fromFact(documents, ({ value: owned }) =>
    fromFact(records, ({ value, asOfMs, isCut = false }) => {
      const fromMs = nowMs - days * DAY_MS;
      const provenance = { source: 'annotations', query: tags.join(' '), fromMs, toMs: nowMs, asOfMs } as const;
      const ofKind = value.filter((record) => tags.every((tag) => record.tags.includes(tag)));
      if (ofKind.length === 0) {
        return isCut ? incomplete(provenance) : notConnected('write-annotations', provenance);
      }
      const all = ofKind.filter(({ timeMs }) => timeMs >= fromMs && timeMs <= nowMs);
      const own = all.filter((record) => recordTeams(record, owned).includes(team));
      return judge({ own, all, owned, provenance, isCut: isCut && !reachesBefore(fromMs, value) });
    })
  );
}

/** A list that was cut holds the newest, by their end: all since the oldest of these. */
function reachesBefore(fromMs: number, read: readonly WorkRecord[]): boolean {
  return read.some(({ timeMs, endMs }) => (endMs ?? timeMs) < fromMs);
}

export function noneFound(provenance: Provenance, isCut: boolean): SignalState {
  return isCut ? incomplete(provenance) : noData(provenance);
}

/** By a tag `team:<id>`, else by the services of tags `service:<name>`. */
export function recordTeams({ tags }: WorkRecord, owned: OwnedDocuments): string[] {
  const named = (prefix: string) => tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
  return ownersOf(named('team:'), named('service:'), owned);
}

export function countRecords(days: number, ...tags: string[]): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags, days }, ({ own, provenance, isCut }) =>
      own.length === 0 && isCut ? incomplete(provenance) : known(own.length, provenance, isCut && 'partial')
    );
}

/** Days since the last one; a team without any has no age. Looks back five years. */
export function ageOfLastRecord(...tags: string[]): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags, days: 5 * 365 }, ({ own, provenance, isCut }) => {
      const lastMs = Math.max(...own.map(({ timeMs, endMs }) => endMs ?? timeMs));
      return own.length === 0
        ? noneFound(provenance, isCut)
        : known(Math.max(0, differenceInCalendarDays(facts.nowMs, lastMs)), { ...provenance, note: String(lastMs) });
    });
}

/** Share of records that carry `having`, among those of which it is known: `among` says which, else all. */
export function shareOfRecords(
  days: number,
  tag: string,
  having: string,
  among: (record: WorkRecord) => boolean = () => true
): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags: [tag], days }, ({ own, all, provenance, isCut }) => {
      const has = ({ tags }: WorkRecord) => tags.includes(having);
      if (!all.some(has)) {
        return isCut ? incomplete(provenance) : notConnected('write-annotations', provenance);
      }
      const judged = own.filter(among);
      const share = judged.filter(has).length / judged.length;
      const noted = { ...provenance, query: `${tag} ${having}`, note: `${judged.filter(has).length}/${judged.length}` };
      return judged.length === 0 ? noneFound(provenance, isCut) : known(share, noted, isCut && 'partial');
    });
}

/** Records a week and service of the team. */
export function weeklyPerService(days: number, tag: string): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags: [tag], days }, ({ own, owned, provenance, isCut }) => {
      const services = allServicesOf(owned, team).length;
      const perWeek = own.length / (days / 7) / services;
      // A rate over a time that was read in part is too low: it would count against the team.
      if (isCut && services > 0) {
        return incomplete(provenance);
      }
      return services === 0
        ? notConnected('define-services', provenance)
        : known(Math.round(perWeek * 100) / 100, { ...provenance, note: String(own.length) });
    });
}
