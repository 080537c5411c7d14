import { differenceInCalendarDays } from 'date-fns';
import type { EvidenceFacts, WorkRecord } from '../facts/evidenceFacts';
import { fromFact } from '../facts/fact';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import { allServicesOf, teamsOfService } from '../facts/ownership';
import { known, noData, notConnected } from '../known';
import type { Provenance, SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';

const DAY_MS = 86_400_000;

/** Records of one kind in a time: what is asked of them. `all` are of every team, `own` of this one. */
interface Found {
  own: readonly WorkRecord[];
  all: readonly WorkRecord[];
  owned: OwnedDocuments;
  provenance: Provenance & { asOfMs: number };
  isCut: boolean;
}

/**
 * Reads records that carry all of `tags`, of the last `days`. Nobody in this Grafana writing any means that they are
 * kept elsewhere: not connected, never zero.
 */
function fromRecords(
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
        return isCut
          ? { status: 'unknown', reason: 'incomplete', provenance }
          : notConnected('write-annotations', provenance);
      }
      const all = ofKind.filter(({ timeMs }) => timeMs >= fromMs && timeMs <= nowMs);
      const own = all.filter((record) => teamsOf(record, owned).includes(team));
      return judge({ own, all, owned, provenance, isCut });
    })
  );
}

/** By a tag `team:<id>`, else by the services of tags `service:<name>`. */
function teamsOf({ tags }: WorkRecord, owned: OwnedDocuments): string[] {
  const named = (prefix: string) => tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
  const teams = named('team:');
  return teams.length > 0 ? teams : named('service:').flatMap((service) => teamsOfService(service, owned));
}

export function countRecords(days: number, ...tags: string[]): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags, days }, ({ own, provenance, isCut }) =>
      known(own.length, provenance, isCut && 'partial')
    );
}

/** Days since the last one; a team without any has no age. Looks back five years. */
export function ageOfLastRecord(...tags: string[]): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags, days: 5 * 365 }, ({ own, provenance }) => {
      const lastMs = Math.max(...own.map(({ timeMs, endMs }) => endMs ?? timeMs));
      return own.length === 0
        ? noData(provenance)
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
        return notConnected('write-annotations', provenance);
      }
      const judged = own.filter(among);
      const share = judged.filter(has).length / judged.length;
      const noted = { ...provenance, query: `${tag} ${having}`, note: `${judged.filter(has).length}/${judged.length}` };
      return judged.length === 0 ? noData(provenance) : known(share, noted, isCut && 'partial');
    });
}

/** Records a week and service of the team. */
export function weeklyPerService(days: number, tag: string): ComputeSignal {
  return (facts, team) =>
    fromRecords(facts, team, { tags: [tag], days }, ({ own, owned, provenance, isCut }) => {
      const services = allServicesOf(owned, team).length;
      const perWeek = own.length / (days / 7) / services;
      return services === 0
        ? notConnected('define-services', provenance)
        : known(Math.round(perWeek * 100) / 100, { ...provenance, note: String(own.length) }, isCut && 'partial');
    });
}
