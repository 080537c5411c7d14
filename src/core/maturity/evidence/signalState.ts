import type { SignalReading } from './condition';

export type EvidenceSource = 'documents' | 'annotations' | 'grafana' | 'prometheus' | 'loki' | 'hand';

/** Where a reading comes from, so that it can be read again: kept with a milestone. */
export interface Provenance {
  source: EvidenceSource;
  /** The query, or what was looked at: a path, tags. */
  query?: string;
  /** Of the data source that was asked; where several were, of one of them. */
  dataSourceUid?: string;
  /** The time it looks at; both are absent for what is as it is now. */
  fromMs?: number;
  toMs?: number;
  /** When it was read, or written down by hand. */
  asOfMs?: number;
  /** What else tells how far it holds, as a code or a person's text. */
  note?: string;
}

/** `partial`: not all was read. `stale`: older than the time it speaks of. `proxy`: stands for something it does not measure. */
export type QualityMark = 'partial' | 'stale' | 'proxy';

/** What went wrong at a source, in its own words. */
export interface SourceProblem {
  source: EvidenceSource;
  /** Of the data source, where one is meant. */
  name?: string;
  code: string;
  detail: string;
}

/** What would make a signal known that nothing computes here. */
export type ConnectHint =
  | 'enter-by-hand'
  | 'name-team'
  | 'name-services'
  | 'define-slos'
  | 'define-services'
  | 'attach-policy'
  | 'write-annotations'
  | 'tag-dashboards'
  | 'label-alert-rules'
  | 'label-series'
  | 'label-log-streams'
  | 'name-namespaces'
  | 'add-loki'
  | 'add-prometheus'
  | 'export-metric';

/**
 * `not-connected`: nothing computes this signal here; `connect` says what would. `unreadable`: its source did not
 * answer. `incomplete`: part of it did not, and the rest decides nothing. `no-data`: it answered and holds nothing to
 * judge by. `not-named`: it answered, and neither it nor a
 * document names the team. `not-permitted`: the reader may not see it.
 */
export type UnknownReason = 'not-connected' | 'unreadable' | 'incomplete' | 'no-data' | 'not-named' | 'not-permitted';

/** What is known of a signal for one team. Unknown is never a failed check. */
export type SignalState =
  | { status: 'known'; reading: SignalReading; provenance?: Provenance; quality?: readonly QualityMark[] }
  | { status: 'loading' }
  | {
      status: 'unknown';
      reason: UnknownReason;
      problem?: SourceProblem;
      connect?: ConnectHint;
      provenance?: Provenance;
    };

export type KnownSignal = Extract<SignalState, { status: 'known' }>;
export type UnknownSignal = Extract<SignalState, { status: 'unknown' }>;

/** Signal key → team → state; a signal that is absent is not connected. */
export type Evidence = Readonly<Record<string, Readonly<Record<string, SignalState>>>>;

/** A signal about one kind of review is kept under `review_age_days:slo`, one about all kinds under its id. */
export function signalKey(signal: string, review?: string): string {
  return review === undefined ? signal : `${signal}:${review}`;
}

export function signalState(evidence: Evidence, key: string, team: string): SignalState {
  const byTeam = Object.hasOwn(evidence, key) ? evidence[key] : undefined;
  const state = byTeam !== undefined && Object.hasOwn(byTeam, team) ? byTeam[team] : undefined;
  return state ?? { status: 'unknown', reason: 'not-connected' };
}
